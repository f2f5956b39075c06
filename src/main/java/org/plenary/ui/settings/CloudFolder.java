package org.plenary.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Recognises folders that another program copies elsewhere while the store writes into them, which damages stores. */
final class CloudFolder {

    private static final List<String> SERVICES = List.of("OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloud Drive", "iCloudDrive",
            "com~apple~CloudDocs", "Nextcloud", "ownCloud", "pCloud", "Box Sync");

    private CloudFolder() { }

    /** The service in whose folder a path lies, as the folder spells it. */
    static Optional<String> of(Path folder) {
        return StreamSupport.stream(folder.toAbsolutePath().spliterator(), false).map(Path::toString)
                .filter(part -> SERVICES.stream().anyMatch(service -> isOf(part, service))).findFirst();
    }

    /** "OneDrive", and "OneDrive - Example University". */
    private static boolean isOf(String part, String service) {
        String small = part.toLowerCase(Locale.ROOT);
        String wanted = service.toLowerCase(Locale.ROOT);
        return small.equals(wanted) || small.startsWith(wanted + " -") || small.startsWith(wanted + " (");
    }
}
