package org.watchfloor.order.channel.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers each command as the test says, for what a good server never does. */
final class ScriptedMailServer implements AutoCloseable {
  /** Instead of an answer: the connection ends. */
  static final String HANG_UP = "-hang up-";

  /** Instead of an answer: nothing, for as long as the test runs. */
  static final String SILENCE = "-silence-";

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<Socket> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger mails = new AtomicInteger();

  ScriptedMailServer() throws IOException {
    answers.put("DATA", "354 go on");
    Thread.ofVirtual().start(this::serve);
  }

  /** From now on a command that begins so is answered so; {@code .} is the end of a mail. */
  void answer(String command, String answer) {
    answers.put(command, answer);
  }

  int port() {
    return server.getLocalPort();
  }

  /** How many whole mails came. */
  int mails() {
    return mails.get();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket one = server.accept();
        taken.add(one);
        Thread.ofVirtual().start(() -> talk(one));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket with) {
    try (with;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(with.getInputStream(), StandardCharsets.UTF_8))) {
      OutputStream out = with.getOutputStream();
      say(out, "220 test");
      boolean mail = false;
      for (String line; (line = in.readLine()) != null; ) {
        if (mail && !line.equals(".")) {
          continue;
        }
        String command = mail ? "." : line.split("[ :]", 2)[0];
        if (mail) {
          mails.incrementAndGet();
        }
        mail = command.equals("DATA");
        String answer = answers.getOrDefault(command, "250 ok");
        if (answer.equals(HANG_UP)) {
          return;
        }
        if (!answer.equals(SILENCE)) {
          say(out, answer);
        }
      }
    } catch (IOException e) {
      // The client hung up: it decides when.
      answers.remove("");
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket one : taken) {
      one.close();
    }
  }
}
