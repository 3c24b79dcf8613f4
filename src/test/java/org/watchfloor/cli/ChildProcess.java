package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running {@code log} in a process of its own, fed without end, that can be killed. */
final class ChildProcess {
  private final Process process;
  private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
  private final Thread reader;
  private final Thread writer;

  ChildProcess(Path data, List<String> prefix) throws IOException {
    this(data, prefix, data + ".err");
  }

  /**
   * @param errors the file for what it says beside the names
   */
  ChildProcess(Path data, String errors) throws IOException {
    this(data, List.of(), errors);
  }

  private ChildProcess(Path data, List<String> prefix, String errors) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "org.watchfloor.Watchfloor",
            "log",
            "--data",
            data.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.to(new File(errors)));
    builder.environment().put("WATCHFLOOR_LANG", "zh");
    process = builder.start();
    reader = Thread.ofVirtual().start(this::read);
    writer = Thread.ofVirtual().start(this::write);
  }

  /** The names it has given out so far. */
  List<String> acknowledged() {
    synchronized (acknowledged) {
      return List.copyOf(acknowledged);
    }
  }

  /** Waits until it has given out so many names, or has ended. */
  void awaitAcknowledged(int count) throws InterruptedException {
    synchronized (acknowledged) {
      while (acknowledged.size() < count && process.isAlive()) {
        acknowledged.wait(50);
      }
    }
  }

  long pid() {
    return process.pid();
  }

  /** Waits until it has ended by itself. */
  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** Lets it work for a while unless it ends before. */
  boolean endsWithin(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** SIGKILL: nothing of the program runs any more. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    reader.join();
    writer.join();
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        synchronized (acknowledged) {
          acknowledged.add(line);
          acknowledged.notifyAll();
        }
      }
    } catch (IOException e) {
      // The pipe ends with the process: that is what a kill looks like from here.
      reader.interrupt();
    }
  }

  private void write() {
    try (BufferedWriter lines =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; process.isAlive(); i++) {
        lines.write("水位上涨,第 " + i + " 次报告\n");
        lines.flush();
      }
    } catch (IOException e) {
      // The pipe ends with the process: that is what a kill looks like from here.
      writer.interrupt();
    }
  }
}
