package org.plenary.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Opens what a person clicked in the system's own programs: the only way out of the program, and never without a click. Addresses come
 * from other people, so only web and mail addresses are opened, as one argument of a fixed command.
 */
final class LinkOpener {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private LinkOpener() { }

    /** The address, if it is one that may be opened. */
    static Optional<URI> openable(String address) {
        try {
            URI uri = URI.create(address.contains("@") && !address.contains(":") ? "mailto:" + address : address);
            return Optional.ofNullable(uri.getScheme()).filter(scheme -> SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))).map(s -> uri);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Opens an address; false when it may not be opened or nothing here opens it. Not on the UI thread. */
    static boolean open(String address) {
        return openable(address).map(uri -> start(uri.toASCIIString())).orElse(false);
    }

    /** Shows a folder of this computer, or a file that may be opened. Not on the UI thread. */
    static boolean show(Path place) {
        return start(place.toAbsolutePath().toString());
    }

    private static boolean start(String target) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win") ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
                : List.of(system.contains("mac") ? "open" : "xdg-open", target);
        try {
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
