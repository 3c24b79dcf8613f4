package org.watchfloor.incident.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.WholeFile;

/**
 * The report being taken down, in the file {@code intake-draft.properties} of the data folder, so
 * that neither a kill nor a power cut costs what the caller said. Replaced whole; not on the JavaFX
 * thread.
 */
@Singleton
public final class DraftFile {
  /** The file in the station's data folder. */
  public static final String NAME = "intake-draft.properties";

  private static final Logger LOG = LoggerFactory.getLogger(DraftFile.class);

  private final Path file;

  @Inject
  public DraftFile(DataFolder folder) {
    this.file = folder.root().resolve(NAME);
  }

  /**
   * What was typed last and neither saved nor thrown away. A file that holds no draft is set aside
   * as {@code intake-draft.damaged}, so that it does not stand in the way of the next report.
   *
   * @throws RefusedException if the file cannot be read
   */
  public synchronized IntakeDraft read() {
    if (!Files.exists(file)) {
      return IntakeDraft.EMPTY;
    }
    Properties stored = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      stored.load(in);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      setAside(e);
      return IntakeDraft.EMPTY;
    } catch (IOException e) {
      throw new RefusedException(Message.of("incident.refused.draft", file, e), e);
    }
    Map<String, String> fields = new HashMap<>();
    stored.stringPropertyNames().forEach(name -> fields.put(name, stored.getProperty(name)));
    return new IntakeDraft(fields);
  }

  private void setAside(Exception why) {
    Path aside = file.resolveSibling("intake-draft.damaged");
    LOG.warn("The draft in {} cannot be read; set aside as {}", file, aside, why);
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new RefusedException(Message.of("incident.refused.draft", file, e), e);
    }
  }

  /**
   * Keeps a draft; an empty one takes the file away.
   *
   * @throws RefusedException if it cannot be written
   */
  public synchronized void write(IntakeDraft draft) {
    try {
      if (draft.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      Properties stored = new Properties();
      stored.putAll(draft.fields());
      StringWriter text = new StringWriter();
      stored.store(text, null);
      WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RefusedException(Message.of("incident.refused.draft", file, e), e);
    }
  }
}
