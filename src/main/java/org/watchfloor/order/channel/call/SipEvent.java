package org.watchfloor.order.channel.call;

import javax.sip.ClientTransaction;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** What comes from the exchange, in the order it came. */
sealed interface SipEvent {

  /**
   * It answered a request.
   *
   * @param method of which request
   * @param to of which transaction; null for an answer to none
   */
  record Answered(String method, Response response, @Nullable ClientTransaction to)
      implements SipEvent {
    int code() {
      return response.getStatusCode();
    }

    /** The code with its words, as in {@code 486 Busy Here}. */
    String said() {
      String words = response.getReasonPhrase();
      return words == null || words.isBlank() ? String.valueOf(code()) : code() + " " + words;
    }
  }

  /**
   * It told of the call it puts through (RFC 3515, 2.4.4).
   *
   * @param code what the one who is called answered; 0 if nothing can be read
   * @param said the code with its words
   * @param ends whether it tells no more
   */
  record Notified(int code, String said, boolean ends) implements SipEvent {}

  /** It ended the call with the officer's telephone. */
  record HungUp() implements SipEvent {}

  /** A request was not answered, or the connection broke. */
  record Lost() implements SipEvent {}
}
