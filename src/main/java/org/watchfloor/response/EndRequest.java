package org.watchfloor.response;

/**
 * What an officer fills in to end a response 终止应急响应.
 *
 * @param response the id of the response
 * @param measures what goes on afterwards, so that nothing follows from it (突发事件应对法 §86); may be
 *     blank
 * @param basis who decides, why, on what basis, from when
 */
public record EndRequest(String response, String measures, Basis basis) {
  /** The same, looked at by others. */
  public EndRequest seen(FourEyes by) {
    return new EndRequest(response, measures, basis.seen(by));
  }
}
