package org.watchfloor.supply.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleStatus;

/** What is written of norms is read back as the same norms. */
class ReserveRuleWriterProperty {
  private static final String SHIPPED = RuleFile.text("/supply/reserves.yaml");

  private static ReserveRules read(String text) {
    RuleSheet sheet = new RuleSheet("test");
    ReserveRules rules = ReserveRuleBook.read(sheet, text).orElseThrow();
    assertThat(sheet.faults()).isEmpty();
    return rules;
  }

  @Example
  void theProgramsOwnNormsSurvive() {
    ReserveRules rules = read(SHIPPED);
    String once = ReserveRuleWriter.write(rules, SHIPPED);
    assertThat(read(once)).isEqualTo(rules);
    assertThat(ReserveRuleWriter.write(read(once), once)).isEqualTo(once);
  }

  @Property(tries = 300)
  void whateverTheSourceIsCalled(
      @ForAll @StringLength(max = 60) String source,
      @ForAll @BigRange(min = "0.001", max = "1000000") @Scale(3) BigDecimal amount) {
    Assume.that(!source.isBlank());
    ReserveRules rules = read(SHIPPED);
    Norm norm = rules.find("BAG", Measure.SLUICE).orElseThrow();
    Basis basis = new Basis(source.strip(), RuleStatus.USER);
    ReserveRules own = rules.with(new Norm(norm.goods(), norm.per(), amount, norm.daily(), basis));
    assertThat(read(ReserveRuleWriter.write(own, SHIPPED))).isEqualTo(own);
  }
}
