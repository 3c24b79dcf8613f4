package org.watchfloor.base;

/**
 * A command, a row or a file was refused for a reason a person can act on. Nothing was changed. The
 * message names place, reason and remedy; the window and the command line show it in the user's
 * language.
 */
public class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message message;

  public RefusedException(Message message) {
    super(message.toString());
    this.message = message;
  }

  public RefusedException(Message message, Throwable cause) {
    super(message.toString(), cause);
    this.message = message;
  }

  /** Shorthand for a refusal with a text key and its arguments. */
  public static RefusedException of(String key, Object... args) {
    return new RefusedException(Message.of(key, args));
  }

  /** What to tell the person. */
  public Message said() {
    return message;
  }
}
