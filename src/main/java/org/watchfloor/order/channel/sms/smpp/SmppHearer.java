package org.watchfloor.order.channel.sms.smpp;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.OptionalParameter.Receipted_message_id;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.order.channel.sms.ReceivedText;
import org.watchfloor.order.channel.sms.SmsHearer;

/**
 * Hears what a gateway tells: receipts and the texts somebody sends. Both are answered only once
 * they are on disk, so that the gateway tells again what was lost.
 */
final class SmppHearer implements MessageReceiverListener {
  private static final Logger LOG = LoggerFactory.getLogger(SmppHearer.class);

  private final SmsHearer hearer;

  SmppHearer(SmsHearer hearer) {
    this.hearer = hearer;
  }

  @Override
  public void onAcceptDeliverSm(DeliverSm told) throws ProcessRequestException {
    try {
      if (told.isSmscDeliveryReceipt()) {
        receipt(told);
      } else {
        hearer.text(told.getSourceAddr(), words(told));
      }
    } catch (InvalidDeliveryReceiptException e) {
      LOG.warn("A receipt that cannot be read");
    } catch (RuntimeException e) {
      LOG.warn("What the gateway told cannot be written down", e);
      throw new ProcessRequestException("later", SMPPConstant.STAT_ESME_RX_T_APPN, e);
    }
  }

  private static String words(DeliverSm told) {
    Message_payload payload = told.getOptionalParameter(Message_payload.class);
    byte[] bytes = payload == null ? told.getShortMessage() : payload.getValue();
    return ReceivedText.of(
        bytes == null ? new byte[0] : bytes, told.getDataCoding() & 0xff, told.isUdhi());
  }

  private void receipt(DeliverSm told) throws InvalidDeliveryReceiptException {
    DeliveryReceipt receipt = told.getShortMessageAsDeliveryReceipt();
    Receipted_message_id named = told.getOptionalParameter(Receipted_message_id.class);
    String id = named == null ? receipt.getId() : named.getValueAsString();
    DeliveryReceiptState state = receipt.getFinalStatus();
    switch (state) {
      case DELIVRD -> hearer.receipt(id, true, state.name());
      case EXPIRED, DELETED, UNDELIV, REJECTD -> hearer.receipt(id, false, state.name());
      case null, default -> LOG.info("A receipt in between: {}", state);
    }
  }

  @Override
  public void onAcceptAlertNotification(AlertNotification told) {
    LOG.debug("An alert notification");
  }

  @Override
  public DataSmResult onAcceptDataSm(DataSm told, Session source) throws ProcessRequestException {
    throw new ProcessRequestException("no data_sm", SMPPConstant.STAT_ESME_RINVCMDID);
  }
}
