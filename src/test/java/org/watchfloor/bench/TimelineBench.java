package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.watchfloor.app.Station;
import org.watchfloor.bench.Frames.Cost;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;

/**
 * What a frame of a scrolled timeline costs: the real view over a real journal, from its end
 * upwards by a row and a half a frame, lines read from the tables as they come into sight; beside a
 * plain list of as many strings in the same style.
 */
@Tag("bench")
class TimelineBench {
  private static final int FRAMES = 240;
  private static final double STEP = -47;

  private static Stage stage;

  @TempDir Path temp;

  @BeforeAll
  static void start() throws Exception {
    System.setProperty("javafx.animation.fullspeed", "true");
    stage = FxToolkit.registerPrimaryStage();
  }

  @Test
  void scrollsOneTenAndAHundredThousandEntries() throws IOException {
    BenchResults results = new BenchResults("timeline");
    Kernel kernel = new Kernel();
    Frames frames = new Frames(stage);
    for (int count : new int[] {1_000, 10_000, 100_000}) {
      Path root = temp.resolve("dh" + count);
      DataFolder.create(root, "ZS-DH", "示例");
      try (Station station = Station.open(root)) {
        JournalBench.fill(station, count);
        View view = onFx(() -> station.get(ViewLoader.class).load("/fxml/duty/timeline.fxml"));
        ListView<?> plain = onFx(() -> plain(count));
        Pairs.of(() -> timeline(frames, view, count), () -> scroll(frames, plain))
            .report(results, "timeline", "plain", count);
        onFx(() -> hidden(view));
      }
    }
    kernel.report(results);
    results.memory().write();
    assertThat(results).isNotNull();
  }

  private static ListView<String> plain(int count) {
    ListView<String> list = new ListView<>();
    list.setItems(
        FXCollections.observableList(
            IntStream.range(0, count).mapToObj(i -> "07-20 08:00 水位上涨,第 " + i + " 次报告").toList()));
    list.getStyleClass().add("timeline-list");
    list.getStylesheets().add("/css/duty.css");
    return list;
  }

  private static Cost timeline(Frames frames, View view, int count) {
    ListView<?> list =
        onFx(() -> {
          view.show();
          return (ListView<?>) view.root().lookup("#timeline-list");
        });
    await(() -> list.getItems().size() == count);
    return frames.run(new StackPane(view.root()), FRAMES, scrolling(list));
  }

  private static Cost scroll(Frames frames, ListView<?> list) {
    return frames.run(new StackPane(list), FRAMES, scrolling(list));
  }

  /** From the end upwards; a short list is scrolled to and fro. */
  private static IntConsumer scrolling(ListView<?> list) {
    return frame -> {
      if (frame == 0) {
        list.scrollTo(list.getItems().size() - 1);
      } else if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
        flow.scrollPixels(STEP);
      }
    };
  }

  private static boolean hidden(View view) {
    view.hide();
    return true;
  }

  private static void await(Supplier<Boolean> there) {
    CompletableFuture<Boolean> seen = new CompletableFuture<>();
    new Fx()
        .execute(() ->
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                if (there.get()) {
                  stop();
                  seen.complete(true);
                }
              }
            }.start());
    seen.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static <T> T onFx(Supplier<T> made) {
    return CompletableFuture.supplyAsync(made, new Fx()).join();
  }
}
