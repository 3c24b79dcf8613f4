package org.watchfloor.response;

import java.util.Optional;

/** How far a response has come. */
public enum ResponseStage {
  /** No response: nothing was proposed or started. */
  NONE,
  /** A level is proposed 会商; nothing is in force. */
  PROPOSED,
  /** The proposal was declined with a reason; nothing came into force. */
  DECLINED,
  /** In force at the level it was started at. */
  ACTIVE,
  /** In force at a level it was raised or lowered to. */
  ADJUSTED,
  /** Ended. */
  ENDED;

  /**
   * The one guarded transition.
   *
   * @return the stage after the act, or empty if the act is not possible now
   */
  public Optional<ResponseStage> after(ResponseAct act) {
    return Optional.ofNullable(
        switch (this) {
          case NONE ->
              switch (act) {
                case PROPOSE -> PROPOSED;
                case START -> ACTIVE;
                case DECLINE, RAISE, LOWER, END -> null;
              };
          case PROPOSED ->
              switch (act) {
                case PROPOSE -> PROPOSED;
                case START -> ACTIVE;
                case DECLINE -> DECLINED;
                case RAISE, LOWER, END -> null;
              };
          case ACTIVE, ADJUSTED ->
              switch (act) {
                case RAISE, LOWER -> ADJUSTED;
                case END -> ENDED;
                case PROPOSE, DECLINE, START -> null;
              };
          case DECLINED, ENDED -> null;
        });
  }

  /** Whether a level is in force. */
  public boolean inForce() {
    return this == ACTIVE || this == ADJUSTED;
  }

  /** Whether it is over. */
  public boolean closed() {
    return this == DECLINED || this == ENDED;
  }
}
