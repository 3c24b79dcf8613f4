package org.watchfloor.response.headquarters;

import org.watchfloor.journal.Fact;

/** What happens to the posts of a response's headquarters. */
public sealed interface HeadquartersFact extends Fact {
  /**
   * Somebody took a post nobody held, or a post got another deputy.
   *
   * @param post the key of the post in the plan
   * @param title its title
   * @param holder who holds it; empty as long as nobody does
   * @param deputy who stands in; may be empty
   */
  record PostFilled(String post, String title, String holder, String deputy)
      implements HeadquartersFact {}

  /**
   * A post changed hands 指挥权交接.
   *
   * @param from who held it when it was decided
   * @param to who holds it from then on
   * @param reason why
   */
  record CommandTransferred(
      String post, String title, String from, String to, String deputy, String reason)
      implements HeadquartersFact {}

  /**
   * A seat took notice of a transfer; which seat, the entry says.
   *
   * @param transfer the name of the entry of the transfer
   * @param title the title of the post
   * @param to who holds it
   */
  record TransferAcknowledged(String transfer, String title, String to)
      implements HeadquartersFact {}
}
