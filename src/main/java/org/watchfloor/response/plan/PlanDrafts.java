package org.watchfloor.response.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.WholeFile;

/**
 * Plans that are being written and are not in force: the files {@code plans/drafts/*.yaml} of the
 * data folder, one for each key. They may be unfinished; nothing reads them but the editor and
 * {@code plan check}. Reads and writes the disk; any thread but the JavaFX thread.
 */
@Singleton
public final class PlanDrafts {
  /** The folder in the station's data folder. */
  static final String FOLDER = "plans/drafts";

  private static final String ENDING = ".yaml";

  private final Path folder;

  @Inject
  public PlanDrafts(DataFolder data) {
    folder = data.root().resolve(FOLDER);
  }

  /**
   * Every draft that can be opened, in the order of their files.
   *
   * @throws RefusedException if the folder cannot be read
   */
  public List<PlanDraft> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .flatMap(file -> open(file).stream())
          .toList();
    } catch (IOException e) {
      throw cannot("response.refused.planRead", folder, e);
    }
  }

  /** Keeps a draft, in place of an earlier one of its key. */
  public Path keep(PlanDraft draft) {
    Path place = folder.resolve(draft.key() + ENDING);
    try {
      WholeFile.write(place, kept(draft).getBytes(StandardCharsets.UTF_8));
      return place;
    } catch (IOException e) {
      throw cannot("response.refused.planWrite", place, e);
    }
  }

  /** Lays a draft down: it was taken into force, or nobody wants it. */
  public void drop(String key) {
    Path place = folder.resolve(key + ENDING);
    try {
      Files.deleteIfExists(place);
    } catch (IOException e) {
      throw cannot("response.refused.planWrite", place, e);
    }
  }

  /** What is whole is kept as the house writes it, what is not as it stands. */
  private static String kept(PlanDraft draft) {
    return draft.read() instanceof PlanReading.Read read
        ? read.text()
        : String.join(
            "\n", Stream.concat(draft.heading().stream(), Stream.of(draft.text())).toList());
  }

  private static Optional<PlanDraft> open(Path file) {
    try {
      return DraftLoader.load(Files.readString(file));
    } catch (IOException e) {
      throw cannot("response.refused.planRead", file, e);
    }
  }

  private static RefusedException cannot(String key, Path file, IOException e) {
    return new RefusedException(Message.of(key, file, String.valueOf(e.getMessage())), e);
  }
}
