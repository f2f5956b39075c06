package org.plenary.feature.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.plenary.domain.exchange.Authenticity;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.AttachedFile;
import org.plenary.feature.Author;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Writes a bundle: everything, or what its recipients' own bundles do not prove them to have (SYNC §3); in parts where it is too large for
 * one file. It writes no change.
 */
public final class SendBundle {

    private final LocalCopy copy;
    private final BundleFiles files;
    private final InstantSource clock;
    private final Supplier<Author> author;

    /** @param author who sends */
    public SendBundle(LocalCopy copy, BundleFiles files, InstantSource clock, Supplier<Author> author) {
        this.copy = copy;
        this.files = files;
        this.clock = clock;
        this.author = author;
    }

    /**
     * What was sent.
     *
     * @param changes how many changes the files hold
     * @param writers by how many writers
     * @param bytes the size of all files
     * @param attached how many attached files travel along
     * @param files where they were written; more than one when it was too large for one
     */
    public record Sent(int changes, int writers, long bytes, int attached, List<Path> files) { }

    /**
     * Writes a bundle to a file.
     *
     * @param out the file
     * @param to bundle files received from the recipients; none means everything
     */
    public Outcome<Sent> send(Path out, List<Path> to) {
        return send(out, to, Pace.UNWATCHED);
    }

    /** The same, for somebody who watches. */
    public Outcome<Sent> send(Path out, List<Path> to, Pace pace) {
        return send(new Dispatch(out, to, List.of()), pace);
    }

    /** Writes a bundle that not everybody can open, if that is wanted. */
    public Outcome<Sent> send(Dispatch wanted, Pace pace) {
        if (Files.isDirectory(wanted.out())) {
            return Outcome.refused(wanted.out() + " is a folder. Name a file in it. Nothing was written.");
        }
        return new ReadKeyHolders(copy, files, author).recipients(wanted.readers()).then(files::encryptedFor)
                .then(target -> new Recipients(copy, files).read(wanted.to(), pace).then(received -> {
                    pace.begin(Pace.Step.COMPARING);
                    Load load = copy.read(view -> load(view, target, wanted, received));
                    pace.begin(Pace.Step.WRITING);
                    return write(target, wanted.out(), load);
                }));
    }

    private Outcome<Sent> write(BundleFiles target, Path out, Load load) {
        List<Draft> drafts = load.drafts;
        List<Path> names = IntStream.range(0, drafts.size())
                .mapToObj(i -> PartNames.file(out, i + 1, drafts.size(), !drafts.get(i).bundle.attachments().isEmpty())).toList();
        Optional<Path> inTheWay = names.stream().filter(name -> !name.equals(out) && Files.exists(name)).findFirst();
        if (inTheWay.isPresent()) { // the person chose to replace the file they named, not this one
            return Outcome.refused("The bundle would be called " + inTheWay.get().getFileName() + ", by what is in it, and " + out.toAbsolutePath().getParent()
                    + " holds a file of that name. Choose another name. Nothing was written.");
        }
        List<Path> written = new ArrayList<>();
        long bytes = 0;
        for (Draft draft : drafts) {
            Path file = names.get(written.size());
            switch (target.write(draft.bundle, draft.heads, file)) {
                case Outcome.Done<Long>(Long size) -> bytes += size;
                case Outcome.Refused<Long>(String sentence) -> {
                    String why = damaged(target, draft.bundle).orElse(sentence);
                    return Outcome.refused(written.isEmpty() ? why : why + " The parts before it were written and are whole.");
                }
            }
            written.add(file);
        }
        copy.sent(load.here);
        List<Change> changes = drafts.stream().flatMap(draft -> draft.bundle.changes().stream()).toList();
        int writers = (int) changes.stream().map(Change::writer).distinct().count();
        int attached = drafts.stream().mapToInt(draft -> draft.bundle.attachments().size()).sum();
        return Outcome.done(new Sent(changes.size(), writers, bytes, attached, List.copyOf(written)));
    }

    private record Draft(Bundle bundle, SortedMap<String, List<Have.Tip>> heads) { }

    /** What keeps a bundle from being written where one of its attached files was damaged, by what people call that file. */
    private Optional<String> damaged(BundleFiles target, Bundle bundle) {
        return bundle.attachments().keySet().stream().filter(hash -> !target.attachments().isWhole(hash)).findFirst()
                .map(hash -> "The attached file “" + copy.read(view -> AttachedFile.words(view, hash)) + "” is damaged on this computer, so it cannot be"
                        + " sent. Attach it again, receive a bundle that brings it along, or send without attached files. Nothing was written.");
    }

    /**
     * What is to be written.
     *
     * @param here by writer, the last change written on this computer that is in it, or that the recipients have
     */
    private record Load(List<Draft> drafts, SortedMap<String, Have.Tip> here) { }

    private Load load(View view, BundleFiles target, Dispatch wanted, Recipients.Received received) {
        ChangeLog log = view.log(Scope.SHARED);
        Parcel whole = Parcel.of(log, received.bundles());
        SortedMap<String, Long> attached = wanted.withAttachments() ? AttachedLoad.of(view, target.attachments(), received.bundles()) : new TreeMap<>();
        // a signature that proves nothing here is of no use to anybody, and a file holds only so many
        Authenticity lines = Authenticity.of(log, List.of(), new TreeMap<>());
        List<Bundle.Signature> carried = copy.signatures().stream().filter(lines::isProof).toList();
        Author me = author.get();
        var made = new Bundle.Made(clock.instant().truncatedTo(ChronoUnit.MILLIS), me.person(), me.app());
        SortedMap<String, Have.Tip> here = copy.headsWrittenHere();
        SortedMap<String, List<Have.Tip>> heads = SignedHeads.of(me.key(), log, carried, here);
        List<Parts.Part> parts = new Parts(log, target.room(), whole.have(), carried, attached.size()).of(whole, attached);
        return new Load(parts.stream().map(part -> new Draft(
                new Bundle(received.review(), made, part.parcel().since(), part.parcel().have(), part.attached(), part.parcel().changes(), carried),
                parts.size() == 1 ? heads : SignedPart.heads(heads, log, part.parcel().have()))).toList(), here);
    }
}
