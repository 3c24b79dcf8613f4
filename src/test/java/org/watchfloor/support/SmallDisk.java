package org.watchfloor.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A small disk of its own, to be filled up; where none can be mounted, the test is skipped. */
public final class SmallDisk implements AutoCloseable {
  private final Path root;

  private SmallDisk(Path root) {
    this.root = root;
  }

  /**
   * Mounts one.
   *
   * @param where an empty or missing folder
   * @param megabytes how much it holds
   */
  public static SmallDisk mount(Path where, int megabytes)
      throws IOException, InterruptedException {
    Files.createDirectories(where);
    String size = "size=" + megabytes + "m";
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", size, "tmpfs", where.toString()),
        "no right to mount a disk here");
    return new SmallDisk(where);
  }

  /** Where it is. */
  public Path root() {
    return root;
  }

  /**
   * Writes it full but for less than a megabyte.
   *
   * @return the file that takes the room; room is there again once it is deleted
   */
  public Path fill() throws IOException {
    return fill(1 << 20);
  }

  /** The same to the last byte: not even a small file goes in. */
  public Path fillUp() throws IOException {
    return fill(1 << 12);
  }

  private Path fill(int blockBytes) throws IOException {
    Path ballast = root.resolve("ballast");
    byte[] block = new byte[blockBytes];
    try (var out = Files.newOutputStream(ballast)) {
      while (ballast.toFile().getUsableSpace() >= block.length) {
        out.write(block);
      }
    }
    return ballast;
  }

  /** Lets nobody write on it any more. */
  public void makeReadOnly() throws IOException, InterruptedException {
    assertThat(run("mount", "-o", "remount,ro", root.toString())).isTrue();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    assertThat(run("umount", "-l", root.toString())).isTrue();
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
