package org.plenary.store;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Set;

/** A disk that fails when it is told to: at the n-th call, from then on for ever, or when it is full. All else is the real disk. */
final class FaultyDisk extends FileSystem {

    private final FaultyProvider provider = new FaultyProvider(this);
    private final FileSystem real;
    private int calls;
    private int failAt = Integer.MAX_VALUE;
    private boolean forEver;
    private long room = Long.MAX_VALUE;

    FaultyDisk(FileSystem real) {
        this.real = real;
    }

    /** From now on the n-th call fails, counted from 1; and all after it when the program is to be as good as dead. */
    void failAt(int n, boolean andForEver) {
        calls = 0;
        failAt = n;
        forEver = andForEver;
    }

    /** From now on only so many bytes can be written. */
    void room(long bytes) {
        room = bytes;
    }

    void heal() {
        failAt = Integer.MAX_VALUE;
        room = Long.MAX_VALUE;
    }

    /** True when the call that was to fail was made. */
    boolean failed() {
        return calls >= failAt;
    }

    void call() throws IOException {
        calls++;
        if (calls == failAt || forEver && calls > failAt) {
            throw new IOException("an injected fault");
        }
    }

    /** How many of so many bytes still fit: a full disk first writes short, then fails. */
    int fitting(int bytes) throws IOException {
        if (room <= 0) {
            throw new IOException("No space left on device");
        }
        int fitting = (int) Math.min(room, bytes);
        room -= fitting;
        return fitting;
    }

    long usable(long of) {
        return Math.min(of, room);
    }

    /** The same path on this disk. */
    Path path(Path onReal) {
        Class<?>[] types = {Path.class};
        return (Path) Proxy.newProxyInstance(FaultyDisk.class.getClassLoader(), types,
                (self, method, arguments) -> switch (method.getName()) {
            case "getFileSystem" -> this;
            case "toRealPath" -> path(onReal.toRealPath());
            default -> wrapped(invoke(method, onReal, arguments));
        });
    }

    private Object wrapped(Object result) {
        return result instanceof Path path ? path(path) : result;
    }

    private static Object invoke(Method method, Path on, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments == null ? null : Arrays.stream(arguments).map(FaultyDisk::unwrapped).toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object unwrapped(Object argument) {
        return argument instanceof Path path ? real(path) : argument;
    }

    /** The same path on the real disk. */
    static Path real(Path path) {
        return path.getFileSystem() instanceof FaultyDisk disk ? disk.real.getPath(path.toString()) : path;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() { }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return real.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return path(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        return real.getPathMatcher(syntaxAndPattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }
}
