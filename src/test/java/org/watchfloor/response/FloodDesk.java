package org.watchfloor.response;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.StationCard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A station with the short plan on its shelf, and requests that fill in everything. */
public final class FloodDesk implements AutoCloseable {
  final HandClock clock = new HandClock();
  final TestStation station;
  final ResponseService responses;
  final ResponseTasks tasks;

  FloodDesk(Path folder, String id) {
    station = TestStation.open(folder, id, clock, new ResponseModule(), new RegionModule());
    putPlan(folder);
    responses = station.get(ResponseService.class);
    tasks = station.get(ResponseTasks.class);
  }

  /**
   * The same headquarters on a second machine, restored from its backup: the one case in which two
   * journals may decide on one response.
   */
  static FloodDesk restored(Path folder, String id, int incarnation) {
    DataFolder.createEmpty(folder);
    DataFolder.complete(folder, new StationCard(StationCard.FORMAT, id, id, incarnation));
    return new FloodDesk(folder, id);
  }

  /** Puts the short plan on the shelf of a data folder. */
  public static void putPlan(Path folder) {
    putPlan(folder, "short.yaml", "TEST-FLOOD.yaml");
  }

  /** Puts another plan of the tests beside it. */
  public static void putPlan(Path folder, String name) {
    putPlan(folder, name, name);
  }

  private static void putPlan(Path folder, String name, String as) {
    try (InputStream in = FloodDesk.class.getResourceAsStream("/plans/" + name)) {
      Files.createDirectories(folder.resolve("plans"));
      Files.write(folder.resolve("plans").resolve(as), Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another officer at the same seat, who confirms what the first took down. */
  static final FourEyes SECOND = new FourEyes.Seconded("值班长", "1", "值班员甲", "1");

  Basis basis(String post) {
    return new Basis(post, "舟防指〔2026〕3号", "台风趋近", null);
  }

  StartRequest start(@Nullable ResponseLevel level) {
    return new StartRequest(
        "",
        Hazard.TYPHOON,
        level,
        "防御第9号台风",
        clock.instant().plus(Duration.ofHours(36)),
        "渔船回港，低洼处值守",
        "",
        seen(basis("DEPUTY"), level == null ? ResponseLevel.IV : level),
        Optional.empty());
  }

  /** Confirmed where the sample house asks for it: at levels I and II. */
  private static Basis seen(Basis basis, ResponseLevel level) {
    return level.rank() <= 2 ? basis.seen(SECOND) : basis;
  }

  AdjustRequest adjust(String id, ResponseLevel to) {
    ResponseLevel now = get(id).level();
    return new AdjustRequest(
        id,
        to,
        clock.instant().plus(Duration.ofHours(24)),
        "转移人员",
        seen(basis("DEPUTY"), now.isAbove(to) ? now : to));
  }

  Response get(String id) {
    return responses.find(id).orElseThrow();
  }

  @Override
  public void close() {
    station.close();
  }
}
