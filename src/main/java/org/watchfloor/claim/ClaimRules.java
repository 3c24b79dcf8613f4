package org.watchfloor.claim;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * From when on a claim is stale: {@code claims.yaml}. Any thread but the JavaFX thread for the
 * first question.
 */
@Singleton
public final class ClaimRules implements OwnRules {
  private static final String FILE = "/claim/claims.yaml";

  private final RuleFile<All> file;

  /**
   * A time after which a claim is stale.
   *
   * @param within how long
   * @param basis whose figure it is
   */
  public record Limit(Duration within, Basis basis) {}

  private record All(Limit gone, Limit otherwise, Map<String, Limit> quiet) {}

  @Inject
  ClaimRules(DataFolder data) {
    file = new RuleFile<>(data, FILE, ClaimRules::read);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** How long an officer may be heard of on no seat. */
  public Limit gone() {
    return file.rules().gone();
  }

  /** How long an officer may write nothing about a thing of a kind. */
  public Limit quiet(String kind) {
    All all = file.rules();
    return all.quiet().getOrDefault(kind, all.otherwise());
  }

  private static Optional<All> read(RuleSheet sheet, String text) {
    return sheet
        .root(text, "version", "gone", "otherwise", "rows")
        .flatMap(all ->
            limit(all, "gone")
                .flatMap(gone ->
                    limit(all, "otherwise").map(otherwise -> new All(gone, otherwise, rows(all)))));
  }

  private static Optional<Limit> limit(Row all, String key) {
    return all.row(key, "within", "status", "source").map(ClaimRules::limit);
  }

  private static Map<String, Limit> rows(Row all) {
    Map<String, Limit> rows = new HashMap<>();
    for (Row row : all.rows("rows", "about", "within", "status", "source")) {
      String about = row.text("about");
      if (rows.put(about, limit(row)) != null) {
        row.fault("about", Message.of("rule.reason.twice", about));
      }
    }
    return rows;
  }

  private static Limit limit(Row row) {
    return new Limit(
        row.length("within"),
        new Basis(row.text("source"), row.constant("status", RuleStatus.class)));
  }
}
