package org.watchfloor.incident.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports put aside are kept in the one file of the draft. */
class IntakePartsTest {
  private static final Instant AT = Instant.parse("2026-07-01T02:00:00Z");

  private final IntakeDraft inForm = new IntakeDraft(Map.of("narrative", "车辆落水")).touched(AT);
  private final IntakeDraft first = new IntakeDraft(Map.of("narrative", "管涌"));
  private final IntakeDraft second = new IntakeDraft(Map.of("place", "岑港"));

  @Test
  void whatWasPutAsideComesBackInItsOrder() {
    IntakeDraft kept = inForm.with(List.of(first, second));

    assertThat(kept.current()).isEqualTo(inForm);
    assertThat(kept.current().touched()).isEqualTo(AT);
    assertThat(kept.parked()).containsExactly(first, second);
  }

  @Test
  void aDraftOfBeforeHasNothingPutAsideAndNoMoment() {
    assertThat(first.parked()).isEmpty();
    assertThat(first.current()).isEqualTo(first);
    assertThat(first.touched()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void nothingTypedIsNothingWhenever() {
    assertThat(IntakeDraft.EMPTY.touched(AT).isEmpty()).isTrue();
    assertThat(IntakeDraft.EMPTY.with(List.of(first)).current().isEmpty()).isTrue();
  }
}
