package org.watchfloor.library;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * By which words personal data is recognised: {@code personal.yaml}. Any thread but the JavaFX
 * thread for the first question.
 */
@Singleton
public final class PersonalRules implements OwnRules {
  private static final String FILE = "/library/personal.yaml";

  private final RuleFile<Words> file;

  /**
   * The words.
   *
   * @param surnames begin a name
   * @param titles end one
   * @param streets end the name of a street, village or estate
   * @param houses stand behind the number of a house
   * @param basis whose list it is
   */
  public record Words(
      List<String> surnames,
      List<String> titles,
      List<String> streets,
      List<String> houses,
      Basis basis) {}

  @Inject
  PersonalRules(DataFolder data) {
    file = new RuleFile<>(data, FILE, PersonalRules::read);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** What the file says. */
  public Words words() {
    return file.rules();
  }

  private static Optional<Words> read(RuleSheet sheet, String text) {
    return sheet
        .root(text, "version", "status", "source", "surnames", "titles", "streets", "houses")
        .map(all ->
            new Words(
                all.texts("surnames"),
                all.texts("titles"),
                all.texts("streets"),
                all.texts("houses"),
                new Basis(all.text("source"), all.constant("status", RuleStatus.class))));
  }
}
