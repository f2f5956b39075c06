package org.plenary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A disk that fails when it is told to: at the n-th call, from then on for ever, by a write that comes back short, or when it is full;
 * that halts the program at the n-th call; and that knows what a power cut would leave. All else is the real disk.
 */
final class FaultyDisk extends FileSystem {

    /** What a program exits with that was halted here, as one that was killed. */
    static final int HALTED = 137;

    private final FaultyProvider provider = new FaultyProvider(this);
    private final FileSystem real;
    private final PowerCut powerCut;
    private int calls;
    private int writes;
    private int failAt = Integer.MAX_VALUE;
    private int haltAt = Integer.MAX_VALUE;
    private int shortAt = Integer.MAX_VALUE;
    private int interruptAt = Integer.MAX_VALUE;
    private boolean forEver;
    private long room = Long.MAX_VALUE;
    private Optional<Path> toldRoomOf = Optional.empty();

    /** @param folder what lies there is safe from power cuts */
    FaultyDisk(Path folder) {
        this.real = folder.getFileSystem();
        try {
            this.powerCut = new PowerCut(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PowerCut powerCut() {
        return powerCut;
    }

    /** From now on the n-th call fails, counted from 1; and all after it when the program is to be as good as dead. */
    void failAt(int n, boolean andForEver) {
        calls = 0;
        failAt = n;
        forEver = andForEver;
    }

    /** The n-th write from now on, counted from 1, writes half of what it should and says so without an exception. */
    void shortAt(int n) {
        writes = 0;
        shortAt = n;
    }

    /** At the n-th call from now on, counted from 1, somebody interrupts the thread, which closes every channel it then uses, H2's too. */
    void interruptAt(int n) {
        calls = 0;
        interruptAt = n;
    }

    /** The n-th call from now on, counted from 1, is the last thing that the program does. */
    void haltAt(int n) {
        calls = 0;
        haltAt = n;
    }

    /** From now on it tells of another folder's room, as if something filled this disk the moment after it was asked. */
    void tellRoomOf(Path folder) {
        toldRoomOf = Optional.of(folder);
    }

    /** From now on only so many bytes can be written. */
    void room(long bytes) {
        room = bytes;
    }

    /** How many bytes more can be written. */
    long roomLeft() {
        return room;
    }

    void heal() {
        failAt = Integer.MAX_VALUE;
        shortAt = Integer.MAX_VALUE;
        interruptAt = Integer.MAX_VALUE;
        room = Long.MAX_VALUE;
    }

    /** True when the call or write was made at which something was to happen. */
    boolean failed() {
        return calls >= failAt || writes >= shortAt || calls >= interruptAt;
    }

    void call() throws IOException {
        calls++;
        if (calls == interruptAt) {
            Thread.currentThread().interrupt();
        }
        if (calls == haltAt) {
            Runtime.getRuntime().halt(HALTED);
        }
        if (calls == failAt || forEver && calls > failAt) {
            throw new IOException("an injected fault");
        }
    }

    /** How many of so many bytes the next write may write. */
    int shortened(int bytes) {
        writes++;
        return writes == shortAt ? bytes / 2 : bytes;
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

    FileStore storeOf(Path onReal) throws IOException {
        return Files.getFileStore(toldRoomOf.orElse(onReal));
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
