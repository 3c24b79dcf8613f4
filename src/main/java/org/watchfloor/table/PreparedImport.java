package org.watchfloor.table;

import java.util.List;

/**
 * A file that was read and checked and waits for the clerk's yes. Nothing has changed yet. Any
 * thread.
 *
 * @param <T> what the register makes of a row
 */
public final class PreparedImport<T> {
  private final Register<T> register;
  private final List<T> accepted;
  private final ImportReport preview;

  PreparedImport(Register<T> register, List<T> accepted, ImportReport preview) {
    this.register = register;
    this.accepted = List.copyOf(accepted);
    this.preview = preview;
  }

  /** What would come in, and what would not. */
  public ImportReport preview() {
    return preview;
  }

  /**
   * Takes the accepted rows in; when this returns they are durable.
   *
   * @return the preview as it came true
   * @throws org.watchfloor.base.RefusedException if the register changed meanwhile and a rule now
   *     speaks against a row
   */
  public ImportReport apply() {
    return preview.asApplied(accepted.isEmpty() ? List.of() : register.apply(accepted));
  }
}
