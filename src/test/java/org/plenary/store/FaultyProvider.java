package org.plenary.store;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The calls of a {@link FaultyDisk}: each is counted and may fail, then the real disk does it. */
final class FaultyProvider extends FileSystemProvider {

    private final FaultyDisk disk;

    FaultyProvider(FaultyDisk disk) {
        this.disk = disk;
    }

    private static FileSystemProvider of(Path real) {
        return real.getFileSystem().provider();
    }

    private Path counted(Path path) throws IOException {
        disk.call();
        return FaultyDisk.real(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path real = counted(path);
        FileChannel channel = of(real).newFileChannel(real, options, attributes);
        if (options.contains(StandardOpenOption.WRITE)) {
            disk.powerCut().opened(real);
        }
        return new FaultyChannel(disk, real, channel);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        Path real = counted(folder);
        DirectoryStream<Path> entries = of(real).newDirectoryStream(real, path -> true);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(entries.spliterator(), false).map(disk::path).iterator();
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Path real = counted(folder);
        of(real).createDirectory(real, attributes);
        disk.powerCut().folderMade(real);
    }

    @Override
    public void delete(Path path) throws IOException {
        Path real = counted(path);
        of(real).delete(real);
        disk.powerCut().deleted(real);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Path real = counted(source);
        of(real).move(real, FaultyDisk.real(target), options);
        disk.powerCut().moved(real, FaultyDisk.real(target));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        Path real = counted(path);
        of(real).checkAccess(real, modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        Path real = counted(path);
        return of(real).readAttributes(real, type, options);
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        Path real = counted(path);
        return disk.storeOf(real);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSameFile(Path path, Path other) {
        return FaultyDisk.real(path).equals(FaultyDisk.real(other));
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }
}
