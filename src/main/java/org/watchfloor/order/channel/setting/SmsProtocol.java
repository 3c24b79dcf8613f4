package org.watchfloor.order.channel.setting;

/** What a gateway of text messages speaks, with what only that protocol wants to know. */
public sealed interface SmsProtocol {
  /**
   * SMPP 3.4.
   *
   * @param systemType what the gateway wants to be told of the kind of client; may be empty
   */
  record Smpp(String systemType) implements SmsProtocol {}

  /**
   * CMPP, which China Mobile and cloud gateways speak.
   *
   * @param version which version the operator has opened
   * @param service the code of the service (业务代码, Service_Id); may be empty
   * @param fee who pays and how
   */
  record Cmpp(CmppVersion version, String service, Fee fee) implements SmsProtocol {}

  /**
   * What is said about money with each message; the contract decides what holds.
   *
   * @param payer 0 who gets it, 1 the number it comes from, 2 this station, 3 a number that is
   *     named
   * @param type as in {@code 01}, free
   * @param code how much, in fen
   */
  record Fee(int payer, String type, String code) {}
}
