package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.watchfloor.app.Station;
import org.watchfloor.base.WatchClock;
import org.watchfloor.bench.Frames.Cost;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.StepReport;
import org.watchfloor.order.Urgency;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;

/**
 * What it costs to order 300 units in one act and to sign for one of them, and whether the board
 * stays smooth with 5,000 open orders: from opened to shown, from a signature to the changed line,
 * and a frame of it scrolled, beside a plain table of as many strings.
 */
@Tag("bench")
class OrderBench {
  private static final int UNITS = 300;
  private static final int OPEN = 5_000;
  private static final int ACTS = 60;
  private static final int FRAMES = 240;
  private static final double STEP = 47;

  private static Stage stage;

  @TempDir Path temp;

  @BeforeAll
  static void start() throws Exception {
    System.setProperty("javafx.animation.fullspeed", "true");
    stage = FxToolkit.registerPrimaryStage();
  }

  @Test
  void ordersThreeHundredUnitsAndShowsFiveThousandOrders() throws IOException {
    BenchResults results = new BenchResults("order").put("units", UNITS).put("open", OPEN);
    Kernel kernel = new Kernel();
    Path root = temp.resolve("dh");
    DataFolder.create(root, "ZS-DH", "示例");
    try (Station station = Station.open(root)) {
      register(station);
      acts(results, station);
      board(results, station);
    }
    kernel.report(results);
    results.memory().write();
    assertThat(results).isNotNull();
  }

  private static void register(Station station) {
    station
        .get(RegionService.class)
        .registerUnits(
            IntStream.rangeClosed(1, UNITS)
                .mapToObj(i -> new OrgUnit(unit(i), "示例镇" + i, UnitKind.TOWN, null, null, null))
                .toList());
  }

  private static String unit(int number) {
    return "U-%03d".formatted(number);
  }

  private static NewOrder order(Station station, int lead, List<String> others) {
    return new NewOrder(
        "一线海塘外人员转移 " + lead,
        "22:00 前将一线海塘外 120 人全部转移到安置点，逐户登记，每小时报一次。",
        unit(lead),
        others,
        OrderBasis.NONE,
        Urgency.values()[lead % 3],
        station.get(WatchClock.class).instant().plus(Duration.ofMinutes(30 + lead)),
        "防指办主任",
        null);
  }

  private static void acts(BenchResults results, Station station) {
    OrderService orders = station.get(OrderService.class);
    List<String> others = IntStream.rangeClosed(2, UNITS).mapToObj(OrderBench::unit).toList();
    long[] one = new long[ACTS];
    long[] each = new long[ACTS / 6];
    long[] signed = new long[UNITS - 1];
    String number = "";
    for (int i = -5; i < ACTS; i++) {
      NewOrder order = order(station, 1, others);
      long begin = System.nanoTime();
      number = orders.issue(order);
      if (i >= 0) {
        one[i] = System.nanoTime() - begin;
      }
    }
    for (int i = 0; i < signed.length; i++) {
      StepReport report = StepReport.signed(OrderChannel.PHONE, "镇值班员", ReadBack.RIGHT);
      long begin = System.nanoTime();
      orders.step(number, List.of(others.get(i)), report);
      signed[i] = System.nanoTime() - begin;
    }
    NewOrder apart = order(station, 1, others);
    for (int i = 0; i < each.length; i++) {
      NewOrder order =
          new NewOrder(
              apart.title(),
              apart.text(),
              null,
              others,
              apart.basis(),
              apart.urgency(),
              apart.deadline(),
              apart.post(),
              null);
      long begin = System.nanoTime();
      orders.issueEach(order);
      each[i] = System.nanoTime() - begin;
    }
    results.series("oneToAll", one).series("eachItsOwn", each).series("signOneOfAll", signed);
    orders.open().forEach(open -> orders.withdraw(open.number(), "测量结束", "某岗"));
  }

  private static void board(BenchResults results, Station station) {
    OrderService orders = station.get(OrderService.class);
    List<String> numbers = new ArrayList<>(OPEN);
    for (int i = 0; i < OPEN; i++) {
      int lead = 1 + i % (UNITS - 4);
      numbers.add(
          orders.issue(
              order(station, lead, List.of(unit(lead + 1), unit(lead + 2), unit(lead + 3)))));
    }
    long begin = System.nanoTime();
    assertThat(orders.open()).hasSize(OPEN);
    results.put("readAgainMillis", (System.nanoTime() - begin) / 1e6);
    DueBoard due = station.get(DueBoard.class);
    begin = System.nanoTime();
    assertThat(due.pending()).hasSizeGreaterThanOrEqualTo(OPEN);
    results.put("overdueListMillis", (System.nanoTime() - begin) / 1e6);
    View view = onFx(() -> station.get(ViewLoader.class).load("/fxml/order/orders.fxml"));
    begin = System.nanoTime();
    TableView<?> table =
        onFx(() -> {
          view.show();
          return (TableView<?>) view.root().lookup("#orders .table-view");
        });
    await(() -> table.getItems().size() == OPEN);
    results.put("openedMillis", (System.nanoTime() - begin) / 1e6);
    changes(results, orders, numbers, table);
    Frames frames = new Frames(stage);
    TableView<?> plain = onFx(OrderBench::plain);
    Pairs.of(
            () -> frames.run(new StackPane(view.root()), FRAMES, scrolling(table)),
            () -> scroll(frames, plain))
        .report(results, "board", "plain", OPEN);
    onFx(() -> {
      view.hide();
      return true;
    });
  }

  /** From the act to the line that says so, the 150 ms in which changes are gathered included. */
  private static void changes(
      BenchResults results, OrderService orders, List<String> numbers, TableView<?> table) {
    long[] shown = new long[20];
    for (int i = 0; i < shown.length; i++) {
      String number = numbers.get(i);
      Object before = onFx(() -> List.copyOf(table.getItems()));
      long begin = System.nanoTime();
      orders.step(
          number,
          orders.find(number).orElseThrow().addressees().stream()
              .map(one -> one.to().unit())
              .toList(),
          StepReport.signed(OrderChannel.PHONE, "镇值班员", ReadBack.RIGHT));
      await(() -> !List.copyOf(table.getItems()).equals(before));
      shown[i] = System.nanoTime() - begin;
    }
    results.series("signedToShown", shown);
  }

  private static TableView<String> plain() {
    TableView<String> table = new TableView<>();
    table.setItems(
        FXCollections.observableList(
            IntStream.range(0, OPEN).mapToObj(i -> "待签收 剩 05:00 第 " + i).toList()));
    for (int i = 0; i < 6; i++) {
      TableColumn<String, String> column = new TableColumn<>("列" + i);
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
      table.getColumns().add(column);
    }
    return table;
  }

  private static Cost scroll(Frames frames, TableView<?> table) {
    return frames.run(new StackPane(table), FRAMES, scrolling(table));
  }

  private static IntConsumer scrolling(TableView<?> table) {
    return frame -> {
      if (frame == 0) {
        table.scrollTo(0);
      } else if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
        flow.scrollPixels(STEP);
      }
    };
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
