package org.thetascope.storage;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/** A disk that hands every operation on to another, before which something may be thrown. */
final class FaultyDisk extends FileSystemProvider {
  /** What comes before an operation. */
  @FunctionalInterface
  interface Fault {
    /** Throws, or lets the operation happen. */
    void before(String operation) throws IOException;
  }

  private final FileSystemProvider disk;
  private final Fault fault;
  private final FileSystem system;

  private FaultyDisk(FileSystem whole, Fault fault) {
    disk = whole.provider();
    this.fault = fault;
    system = new Faulty(whole);
  }

  /** The same path on a disk with faults. */
  static Path of(Path path, Fault fault) {
    return new FaultyDisk(path.getFileSystem(), fault).wrapped(path);
  }

  /** A path that stands for another and belongs to this disk. */
  private Path wrapped(Path path) {
    return path == null
        ? null
        : (Path)
            Proxy.newProxyInstance(
                FaultyDisk.class.getClassLoader(),
                new Class<?>[] {Path.class, Wrapped.class},
                (self, method, arguments) -> {
                  if (method.getName().equals("getFileSystem")) {
                    return system;
                  }
                  if (method.getDeclaringClass() == Wrapped.class) {
                    return path;
                  }
                  Object[] plain = arguments == null ? new Object[0] : arguments.clone();
                  for (int i = 0; i < plain.length; i++) {
                    plain[i] = plain[i] instanceof Wrapped other ? other.path() : plain[i];
                  }
                  try {
                    Object result = method.invoke(path, plain);
                    return result instanceof Path other ? wrapped(other) : result;
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
  }

  /** Lets the path out. */
  interface Wrapped {
    /** The other disk's path. */
    Path path();
  }

  private static Path plain(Path path) {
    return ((Wrapped) path).path();
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    fault.before("open");
    return disk.newFileChannel(plain(path), options, attributes);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    fault.before("open");
    return disk.newByteChannel(plain(path), options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    fault.before("list");
    return disk.newDirectoryStream(plain(folder), path -> filter.accept(wrapped(path)));
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    fault.before("createDirectory");
    disk.createDirectory(plain(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    fault.before("delete");
    disk.delete(plain(path));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    fault.before("copy");
    disk.copy(plain(from), plain(to), options);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    fault.before("move");
    disk.move(plain(from), plain(to), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return disk.isSameFile(plain(one), plain(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return disk.isHidden(plain(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return disk.getFileStore(plain(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    fault.before("checkAccess");
    disk.checkAccess(plain(path), modes);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    fault.before("readLink");
    return wrapped(disk.readSymbolicLink(plain(link)));
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return disk.getFileAttributeView(plain(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    fault.before("readAttributes");
    return disk.readAttributes(plain(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    fault.before("readAttributes");
    return disk.readAttributes(plain(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    fault.before("setAttribute");
    disk.setAttribute(plain(path), name, value, options);
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> options) {
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

  /** The file system that the paths belong to. */
  private final class Faulty extends FileSystem {
    private final FileSystem whole;

    Faulty(FileSystem whole) {
      this.whole = whole;
    }

    @Override
    public FileSystemProvider provider() {
      return FaultyDisk.this;
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      PathMatcher matcher = whole.getPathMatcher(pattern);
      return path -> matcher.matches(plain(path));
    }

    @Override
    public Path getPath(String first, String... more) {
      return wrapped(whole.getPath(first, more));
    }

    @Override
    public void close() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
      return whole.isOpen();
    }

    @Override
    public boolean isReadOnly() {
      return whole.isReadOnly();
    }

    @Override
    public String getSeparator() {
      return whole.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return whole.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return whole.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return whole.supportedFileAttributeViews();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      return whole.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
      return whole.newWatchService();
    }
  }
}
