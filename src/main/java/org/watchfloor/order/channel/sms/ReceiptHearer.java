package org.watchfloor.order.channel.sms;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.OptionalParameter.Receipted_message_id;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.order.channel.ReceiptDesk;

/**
 * Hears what a gateway tells: receipts go to the desk, answered only once they are on disk, so that
 * the gateway tells again what was lost. Anything else is taken and left.
 */
final class ReceiptHearer implements MessageReceiverListener {
  private static final Logger LOG = LoggerFactory.getLogger(ReceiptHearer.class);

  private final ReceiptDesk desk;

  ReceiptHearer(ReceiptDesk desk) {
    this.desk = desk;
  }

  @Override
  public void onAcceptDeliverSm(DeliverSm told) throws ProcessRequestException {
    if (!told.isSmscDeliveryReceipt()) {
      LOG.info("A text message came in; nobody reads those here");
      return;
    }
    try {
      DeliveryReceipt receipt = told.getShortMessageAsDeliveryReceipt();
      Receipted_message_id named = told.getOptionalParameter(Receipted_message_id.class);
      String id = named == null ? receipt.getId() : named.getValueAsString();
      DeliveryReceiptState state = receipt.getFinalStatus();
      switch (state) {
        case DELIVRD -> desk.told(id, true, state.name());
        case EXPIRED, DELETED, UNDELIV, REJECTD -> desk.told(id, false, state.name());
        case null, default -> LOG.info("A receipt in between: {}", state);
      }
    } catch (InvalidDeliveryReceiptException e) {
      LOG.warn("A receipt that cannot be read");
    } catch (RuntimeException e) {
      LOG.warn("A receipt cannot be written down", e);
      throw new ProcessRequestException("later", SMPPConstant.STAT_ESME_RX_T_APPN, e);
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
