package org.watchfloor.order.channel;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A chat service on this machine: keeps what it was told and answers as the test says. */
public final class RobotPeer implements AutoCloseable {
  /** What a robot says when all is well; all three services understand it here. */
  public static final String GOOD =
      "{\"errcode\":0,\"errmsg\":\"ok\",\"code\":0,\"msg\":\"success\"}";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private final AtomicInteger settled = new AtomicInteger();
  private volatile Function<Told, Answer> answers = one -> new Answer(200, GOOD);

  /**
   * What it was told.
   *
   * @param address path and query
   * @param body the JSON
   */
  public record Told(URI address, String body) {}

  /**
   * What it answers.
   *
   * @param status the HTTP status
   * @param body the body
   */
  public record Answer(int status, String body) {}

  public RobotPeer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          Told one =
              new Told(
                  exchange.getRequestURI(),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          if (exchange.getRequestMethod().equals("POST")) {
            told.add(one);
          }
          Answer answer = answers.apply(one);
          if (answer.status() == 200 || answer.status() == 500) {
            settled.incrementAndGet();
          }
          byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  /** Answers everything so from now on. */
  public void answer(int status, String body) {
    answers = one -> new Answer(status, body);
  }

  /** Answers as the function says, on a thread of its own for each. */
  public void answer(Function<Told, Answer> how) {
    answers = how;
  }

  public List<Told> told() {
    return told;
  }

  /** How many requests it may have done: those answered well, and those with a fault of its own. */
  int settled() {
    return settled.get();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/robot/send";
  }

  /** The settings of a robot of this peer. */
  public String setting(String name, String form, String more) {
    return """
    webhooks:
      - name: %s
        form: %s
        url: %s
        token: secret.txt
        connect: 1 s
        answer: 1 s
        %s
    """
        .formatted(name, form, url(), more);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
