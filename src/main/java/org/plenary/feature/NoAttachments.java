package org.plenary.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Where no attached file lies and none can be kept. */
final class NoAttachments implements Attachments {

    private static final String NOWHERE = "There is no place for attached files here. Nothing was changed.";

    @Override
    public Outcome<Kept> keep(Path file) {
        return Outcome.refused(NOWHERE);
    }

    @Override
    public void take(String hash, long bytes, InputStream content) throws IOException {
        throw new IOException("there is no place for attached files here");
    }

    @Override
    public OptionalLong size(String hash) {
        return OptionalLong.empty();
    }

    @Override
    public boolean isWhole(String hash) {
        return false;
    }

    @Override
    public InputStream open(String hash) throws IOException {
        throw new NoSuchFileException(hash);
    }

    @Override
    public Outcome<Path> copyOut(String hash, Path target) {
        return Outcome.refused(NOWHERE);
    }
}
