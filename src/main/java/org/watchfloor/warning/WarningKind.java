package org.watchfloor.warning;

/**
 * What is warned of.
 *
 * @param code the working code of the national platform, as in 11B03; empty if none is known
 * @param name its Chinese name as it was issued; empty only for a cancellation that names nothing
 */
public record WarningKind(String code, String name) {
  /** Not said. */
  public static final WarningKind UNSAID = new WarningKind("", "");

  /** Whether it says anything. */
  public boolean said() {
    return !name.isEmpty();
  }

  /** Whether both mean the same: by name, which wins over the code, where both have one. */
  public boolean same(WarningKind other) {
    return said() && other.said()
        ? name.equals(other.name)
        : !code.isEmpty() && code.equals(other.code);
  }

  /** Whether a plan that names this code or this name means it. */
  public boolean isCalled(String codeOrName) {
    return codeOrName.equalsIgnoreCase(code) || codeOrName.equals(name);
  }
}
