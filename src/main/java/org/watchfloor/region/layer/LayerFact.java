package org.watchfloor.region.layer;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;

/**
 * What happens to imported layers. That one came or went is on the timeline of the hall; how it is
 * drawn is not.
 */
public sealed interface LayerFact extends Fact {

  /**
   * A layer was taken in.
   *
   * @param name what it is called
   * @param source where it came from
   * @param style how it is drawn at first
   * @param place its place among the layers
   */
  record LayerTaken(String name, LayerSource source, LayerStyle style, int place)
      implements LayerFact {}

  /** It is called otherwise. */
  record LayerRenamed(String name) implements LayerFact, RegisterFact {}

  /** It is drawn otherwise. */
  record LayerStyled(LayerStyle style) implements LayerFact, RegisterFact {}

  /**
   * It is known how exact it is.
   *
   * @param metres how far off its features may lie; null if it is not known after all
   */
  record LayerAccuracyTold(@Nullable Double metres) implements LayerFact, RegisterFact {}

  /** It has another place among the layers. */
  record LayerMoved(int place) implements LayerFact, RegisterFact {}

  /**
   * It was taken away.
   *
   * @param reason why
   */
  record LayerRemoved(String reason) implements LayerFact {}
}
