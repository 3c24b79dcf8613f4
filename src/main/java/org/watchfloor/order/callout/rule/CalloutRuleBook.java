package org.watchfloor.order.callout.rule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.store.DataFolder;

/**
 * The rules of calling out that hold at this station. Any thread but the JavaFX thread for the
 * first question.
 */
@Singleton
public final class CalloutRuleBook implements OwnRules {
  private final RuleFile<CalloutRules> file;

  @Inject
  CalloutRuleBook(DataFolder data) {
    file = new RuleFile<>(data, "/order/callout.yaml", CalloutRuleReader::read);
  }

  /** The rules. */
  public CalloutRules rules() {
    return file.rules();
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }
}
