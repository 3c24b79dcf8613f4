package org.watchfloor.warning.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.region.RegionModule;
import org.watchfloor.store.WayOut;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Tasks;
import org.watchfloor.warning.CapFiles;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.WarningService;

/** A server is asked for warnings; one that fails costs nothing but is named once. */
class WarningFeedTest {
  @TempDir Path temp;
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Throwable> told = new ArrayList<>();
  private HttpServer server;
  private TestStation station;
  private WarningFeed feed;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          byte[] page = pages.get(path);
          exchange.sendResponseHeaders(page == null ? 503 : 200, page == null ? -1 : page.length);
          if (page != null) {
            exchange.getResponseBody().write(page);
          }
          exchange.close();
        });
    server.start();
    station =
        TestStation.open(
            temp.resolve("a"), "ZS-DH", new HandClock(), new RegionModule(), new WarningModule());
    station.get(Tasks.class).onFailure(told::add);
    feed = station.get(WarningFeed.class);
  }

  @AfterEach
  void close() {
    station.close();
    server.stop(0);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void put(String path, String text) {
    pages.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private int taken() {
    return station.get(WarningService.class).list().size();
  }

  @Test
  void itIsOffUntilAnAddressIsSet() {
    feed.run(Progress.UNWATCHED);
    assertThat(asked).isEmpty();
    assertThat(feed.address()).isEmpty();
  }

  @Test
  void aListLeadsToItsMessagesOnTheSameServerEachFetchedOnce() {
    put("/red.xml", CapFiles.text("rain-red.xml"));
    put("/typhoon.xml", CapFiles.text("typhoon-cap.xml"));
    put("/exercise.xml", CapFiles.text("exercise.xml"));
    put(
        "/feed",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/red.xml'/></entry>"
            + "<entry><link href='typhoon.xml'/></entry><entry><link href='exercise.xml'/></entry>"
            + "<entry><link href='http://example.invalid/x.xml'/></entry>"
            + "<entry><link href='file:///etc/passwd'/></entry></feed>");
    feed.ask(url("/feed"));
    feed.run(Progress.UNWATCHED);
    feed.run(Progress.UNWATCHED);
    assertThat(taken()).isEqualTo(2);
    assertThat(asked)
        .containsExactly("/feed", "/red.xml", "/typhoon.xml", "/exercise.xml", "/feed");
    assertThat(told).as("the exercise and the other server, each once").hasSize(2);
    assertThat(((RefusedException) told.getFirst()).said().key())
        .isEqualTo("warning.refused.elsewhere");
  }

  @Test
  void aMessageThatIsGoneKeepsNoOtherFromComingIn() {
    put("/red.xml", CapFiles.text("rain-red.xml"));
    put(
        "/feed",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/gone.xml'/></entry>"
            + "<entry><link href='/red.xml'/></entry></feed>");
    feed.ask(url("/feed"));
    feed.run(Progress.UNWATCHED);
    assertThat(taken()).isEqualTo(1);
    assertThat(feed.trouble()).isPresent();
    feed.run(Progress.UNWATCHED);
    assertThat(told).as("said once").hasSize(1);
    put("/gone.xml", CapFiles.text("typhoon-cap.xml"));
    feed.run(Progress.UNWATCHED);
    assertThat(taken()).isEqualTo(2);
    assertThat(feed.trouble()).isEmpty();
  }

  @Test
  void aServerThatStopsInTheMiddleIsGivenUpInTime() throws IOException {
    server.createContext(
        "/stalls",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000_000);
          exchange.getResponseBody().write(new byte[] {'<'});
          exchange.getResponseBody().flush();
        });
    FeedClient hasty =
        new FeedClient(Duration.ofSeconds(1), Duration.ofMillis(200), station.get(WayOut.class));
    assertThatThrownBy(() -> hasty.fetch(URI.create(url("/stalls"))))
        .isInstanceOfSatisfying(
            FeedClient.Unreachable.class,
            why ->
                assertThat(why.said().args())
                    .contains(Message.of("warning.refused.network.silent")));
  }

  @Test
  void rssAndAMessageItself() {
    put("/red.xml", CapFiles.text("rain-red.xml"));
    put("/rss", "<rss><channel><item><link>" + url("/red.xml") + "</link></item></channel></rss>");
    feed.ask(url("/rss"));
    feed.run(Progress.UNWATCHED);
    assertThat(taken()).isEqualTo(1);
    put("/one", CapFiles.text("typhoon-cap.xml"));
    feed.ask(url("/one"));
    feed.run(Progress.UNWATCHED);
    assertThat(taken()).isEqualTo(2);
  }

  @Test
  void aServerThatFailsIsAskedLessOftenNamedOnceAndFoundAgain() {
    feed.ask(url("/later"));
    Duration first = feed.period();
    for (int i = 0; i < 12; i++) {
      feed.run(Progress.UNWATCHED);
    }
    assertThat(told).hasSize(1);
    assertThat(feed.trouble()).isPresent();
    assertThat(feed.period()).isEqualTo(Duration.ofMinutes(10));
    put("/later", CapFiles.text("rain-red.xml"));
    feed.run(Progress.UNWATCHED);
    assertThat(taken()).isEqualTo(1);
    assertThat(feed.period()).isEqualTo(first);
    assertThat(feed.trouble()).isEmpty();
  }

  @Test
  void aServerThatIsNotThereOrSendsNonsenseHarmsNothing() {
    put("/nonsense", "<feed><entry>");
    feed.ask(url("/nonsense"));
    feed.run(Progress.UNWATCHED);
    assertThat(told).hasSize(1);
    server.stop(0);
    feed.ask(url("/gone"));
    feed.run(Progress.UNWATCHED);
    assertThat(told).hasSize(2);
    assertThat(taken()).isZero();
  }

  @Test
  void whatIsNoAddressIsRefused() {
    for (String wrong : List.of("ftp://a/b", "file:///etc", "weather", "http://", "http://a b")) {
      assertThatThrownBy(() -> feed.ask(wrong)).isInstanceOf(RefusedException.class);
    }
  }
}
