package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.app.BusyPictureException;
import org.watchfloor.app.Picture;
import org.watchfloor.app.Snapshots;
import org.watchfloor.app.Station;
import org.watchfloor.app.wall.WallMap;
import org.watchfloor.app.wall.WallScene;
import org.watchfloor.base.Texts;
import org.watchfloor.store.NotWritableException;
import org.watchfloor.store.Realm;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.map.BackdropChoice;
import org.watchfloor.ui.map.view.MapParts;
import org.watchfloor.ui.theme.Look;

/** A picture somebody asked for on the command line. */
record PictureOrder(
    Path folder,
    Realm realm,
    String view,
    String size,
    Look look,
    MapChoice map,
    Optional<Instant> asOf,
    Path file) {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,5})[xX×](\\d{3,5})");
  private static final int LARGEST = 7680;

  /** The situation picture for a wall or a report. */
  PictureOrder(Path folder, Realm realm, Path file) {
    this(
        folder,
        realm,
        "situation",
        "1920x1080",
        Look.NIGHT,
        new MapChoice(),
        Optional.empty(),
        file);
  }

  /** Draws it without a display, whatever this machine has. */
  int draw(Texts texts, PrintWriter err) {
    Size wanted = size(size);
    withoutDisplay();
    try (Station station = open(folder, realm, asOf, texts, err)) {
      String page = page(station, view);
      Optional<Set<String>> hidden = map.hidden(station);
      Picture picture = Picture.of(page, wanted.width(), wanted.height(), texts.language(), look);
      Snapshots.draw(station, picture, List.of(scene -> look(station, page, hidden)), file);
    } catch (BusyPictureException e) {
      err.println(texts.say(e.said()));
      err.flush();
      return ExitCode.CHECK_FAILED;
    }
    err.println(texts.get("cli.picture.done", file));
    err.flush();
    return ExitCode.DONE;
  }

  /** How large it is to be, in pixels. */
  record Size(int width, int height) {}

  /**
   * Reads a size, as in {@code 1920x1080}.
   *
   * @throws WrongCallException if it is none, or too large
   */
  static Size size(String typed) {
    Matcher numbers = SIZE.matcher(typed);
    if (!numbers.matches()) {
      throw WrongCallException.of("cli.picture.badSize", typed);
    }
    Size size = new Size(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    if (Math.max(size.width(), size.height()) > LARGEST) {
      throw WrongCallException.of("cli.picture.badSize", typed);
    }
    return size;
  }

  /**
   * The page of a name, in the singular or the plural.
   *
   * @throws WrongCallException if there is none
   */
  static String page(Station station, String named) {
    return station.views().stream()
        .filter(one -> Singular.of(one).equals(Singular.of(named)))
        .findFirst()
        .orElseThrow(() ->
            WrongCallException.of("cli.picture.noPage", named, String.join(", ", station.views())));
  }

  /**
   * The station as it is, or as it was known at a moment; beside an open console what it has saved.
   * A picture changes nothing, not even what the seat likes.
   */
  static Station open(
      Path folder, Realm realm, Optional<Instant> asOf, Texts texts, PrintWriter err) {
    Station station =
        asOf.map(moment -> Station.readAsOf(folder, moment, realm))
            .orElseGet(() -> openOrRead(folder, realm, texts, err));
    station.get(Settings.class).leaveAsTheyAre();
    return station;
  }

  private static Station openOrRead(Path folder, Realm realm, Texts texts, PrintWriter err) {
    try {
      return Station.openBriefly(folder, StationVerb.SOON, realm);
    } catch (NotWritableException e) {
      err.println(texts.get("cli.onlyRead", e.said()));
      err.flush();
      return Station.read(folder, realm);
    }
  }

  /** JavaFX draws in memory from now on, whatever this machine has. */
  static void withoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Snapshots.start();
  }

  private void look(Station station, String page, Optional<Set<String>> hidden) {
    MapParts shown =
        page.equals(WallScene.VIEW)
            ? station.get(WallMap.class).parts()
            : station.get(MapParts.class);
    hidden.ifPresent(ids -> {
      shown.layers().hideForNow(ids);
      station.get(BackdropChoice.class).hide(ids);
    });
    map.place().ifPresent(at -> shown.camera().show(at, map.zoom()));
  }
}
