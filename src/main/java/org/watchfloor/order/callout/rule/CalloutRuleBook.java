package org.watchfloor.order.callout.rule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.incident.rule.RuleFault;
import org.watchfloor.incident.rule.RuleSheet;
import org.watchfloor.store.DataFolder;

/**
 * The rules that hold at this station, read once when they are first asked for: its own {@code
 * rules/callout.yaml}, else those that come with the program. Any thread but the JavaFX thread.
 */
@Singleton
public final class CalloutRuleBook {
  private static final String BUILT_IN = "/order/callout.yaml";

  private final Path own;
  private final List<RuleFault> faults = new ArrayList<>();
  private @Nullable CalloutRules rules;

  @Inject
  CalloutRuleBook(DataFolder data) {
    own = data.root().resolve("rules/callout.yaml");
  }

  /** The rules. */
  public synchronized CalloutRules rules() {
    CalloutRules known = rules;
    if (known == null) {
      known = readOwn().orElseGet(CalloutRuleBook::builtIn);
      rules = known;
    }
    return known;
  }

  /** What is wrong with the station's own file; while anything is, the program's own holds. */
  public synchronized List<RuleFault> faults() {
    rules();
    return List.copyOf(faults);
  }

  private Optional<CalloutRules> readOwn() {
    if (!Files.exists(own)) {
      return Optional.empty();
    }
    RuleSheet sheet = new RuleSheet(own.toString());
    Optional<CalloutRules> found = Optional.empty();
    try {
      found = CalloutRuleReader.read(sheet, Files.readString(own));
    } catch (IOException e) {
      sheet.fault(1, Message.of("rule.reason.unreadable", String.valueOf(e.getMessage())));
    }
    faults.addAll(sheet.faults());
    return sheet.faults().isEmpty() ? found : Optional.empty();
  }

  private static CalloutRules builtIn() {
    RuleSheet sheet = new RuleSheet(BUILT_IN);
    try (InputStream in =
        Objects.requireNonNull(CalloutRuleBook.class.getResourceAsStream(BUILT_IN))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CalloutRuleReader.read(sheet, text)
          .filter(read -> sheet.faults().isEmpty())
          .orElseThrow(() -> new IllegalStateException(sheet.faults().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(BUILT_IN, e);
    }
  }
}
