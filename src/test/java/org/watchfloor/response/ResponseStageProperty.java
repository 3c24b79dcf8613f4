package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The one guarded transition, over every sequence of acts. */
class ResponseStageProperty {

  @Property
  void aLevelIsInForceOnlyBetweenAStartAndAnEnd(@ForAll List<ResponseAct> acts) {
    ResponseStage stage = ResponseStage.NONE;
    boolean started = false;
    boolean ended = false;
    for (ResponseAct act : acts) {
      Optional<ResponseStage> after = stage.after(act);
      if (after.isPresent()) {
        stage = after.get();
        started |= act == ResponseAct.START;
        ended |= act == ResponseAct.END;
      }
      assertThat(stage.inForce()).isEqualTo(started && !ended);
    }
  }

  @Property
  void nothingLeavesAClosedStage(@ForAll List<ResponseAct> acts, @ForAll ResponseStage stage) {
    if (stage.closed()) {
      assertThat(acts).allSatisfy(act -> assertThat(stage.after(act)).isEmpty());
    }
  }

  @Property
  void aLevelIsAdjustedOnlyWhileInForce(@ForAll ResponseStage stage, @ForAll ResponseAct act) {
    boolean adjusts = act == ResponseAct.RAISE || act == ResponseAct.LOWER;
    if (adjusts) {
      assertThat(stage.after(act).isPresent()).isEqualTo(stage.inForce());
    }
    stage
        .after(act)
        .filter(after -> after == ResponseStage.ADJUSTED)
        .ifPresent(after -> assertThat(adjusts).isTrue());
  }
}
