package org.watchfloor.region.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.pack.PlaceTable;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.relief.Relief;
import org.watchfloor.region.District;
import org.watchfloor.region.District.MoreGround;

/** The ground maps in a station's data folder. Waits for the disk; any thread but JavaFX's. */
public final class GroundShelf {
  private static final Logger LOG = LoggerFactory.getLogger(GroundShelf.class);

  private final Path dataFolder;

  private GroundShelf(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  /** The shelf of a station. */
  public static GroundShelf of(Path dataFolder) {
    return new GroundShelf(dataFolder);
  }

  /** Where the names of an added map stand, if its package brought them. */
  static Path names(Path map) {
    return map.resolveSibling(map.getFileName() + ".names");
  }

  /**
   * The names of a map, where its package brought them; empty if it brought none, or they cannot be
   * read, which the log tells.
   */
  public static List<Place> places(GroundFile map) {
    Path names = names(map.file());
    if (!Files.exists(names)) {
      return List.of();
    }
    try {
      return PlaceTable.read(names);
    } catch (RefusedException e) {
      LOG.warn("No names of the ground map {}", map.title(), e);
      return List.of();
    }
  }

  /** Where added maps stand. */
  Path folder() {
    return dataFolder.resolve("maps");
  }

  /**
   * All maps: the district's own first, then what {@code district.yaml} names, then what was added.
   *
   * @throws RefusedException if the district's file cannot be read, or the folder
   */
  public List<GroundFile> list() {
    List<GroundFile> all = new ArrayList<>();
    District.in(dataFolder).ifPresent(district -> of(district, all));
    files(GroundFile::isGround).forEach(file -> all.add(added(file)));
    return List.copyOf(all);
  }

  /**
   * The map roads and names are taken from: the district's own, else the first one that was added
   * and is no picture; one whose file is there before one whose file is missing. Empty if there is
   * none.
   *
   * @throws RefusedException if the district's file cannot be read, or the folder
   */
  public Optional<GroundFile> own() {
    List<GroundFile> drawn =
        list().stream().filter(map -> map.kind() == GroundFile.Kind.VECTOR).toList();
    return drawn.stream()
        .filter(map -> Files.exists(map.file()))
        .findFirst()
        .or(() -> drawn.stream().findFirst());
  }

  /**
   * The files with the heights of the ground that were added, by name.
   *
   * @throws RefusedException if the folder cannot be read
   */
  public List<Path> heights() {
    return files(Relief::isHeights);
  }

  /** Where the heights come from, as the station was told; else the names of the files. */
  public String heightsSource() {
    List<Path> heights = heights();
    return heights.stream()
        .map(GroundNotes::of)
        .flatMap(notes -> notes.attribution().stream())
        .findFirst()
        .orElseGet(() ->
            heights.stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", ")));
  }

  private List<Path> files(Predicate<Path> kind) {
    if (!Files.isDirectory(folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(kind)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("region.refused.ground.folder", folder(), String.valueOf(e.getMessage())), e);
    }
  }

  private static void of(District district, List<GroundFile> all) {
    all.add(
        new GroundFile(
            GroundFile.OWN,
            district.name(),
            district.basemap(),
            Optional.of(district.attribution()),
            district.approval(),
            Optional.empty()));
    for (MoreGround more : district.basemaps()) {
      all.add(
          new GroundFile(
              GroundFile.OWN + "/" + more.file().getFileName(),
              more.name().orElse(plainName(more.file())),
              more.file(),
              more.attribution(),
              more.approval(),
              more.datum()));
    }
  }

  private static GroundFile added(Path file) {
    GroundNotes notes = GroundNotes.of(file);
    return new GroundFile(
        "maps/" + file.getFileName(),
        notes.title().orElse(plainName(file)),
        file,
        notes.attribution(),
        notes.approval(),
        notes.datum());
  }

  private static String plainName(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.(mbtiles|osm\\.pbf)$", "");
  }
}
