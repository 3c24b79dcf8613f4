package org.watchfloor.response.task;

/** Why a task is no longer asked for. */
public enum TaskCancelReason {
  /** The level was lowered and its list no longer has it. */
  LOWERED,
  /** The response was ended. */
  ENDED
}
