package org.watchfloor.order.channel.call;

import gov.nist.core.ServerLogger;
import gov.nist.core.StackLogger;
import gov.nist.javax.sip.message.SIPMessage;
import java.util.Properties;
import javax.sip.SipStack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the SIP library says goes to the log of the program. Of messages only their first line: a
 * header can hold what is worked out from a password. The library makes it by its name.
 */
public final class SipLog implements StackLogger, ServerLogger {
  private static final Logger LOG = LoggerFactory.getLogger(SipLog.class);

  /** Called by the library. */
  public SipLog() {}

  @Override
  public void logMessage(SIPMessage message, String from, String to, boolean sent, long at) {
    LOG.debug("{} -> {}: {}", from, to, message.getFirstLine().strip());
  }

  @Override
  public void logMessage(
      SIPMessage message, String from, String to, String status, boolean sent, long at) {
    logMessage(message, from, to, sent, at);
  }

  @Override
  public void logMessage(SIPMessage message, String from, String to, String status, boolean sent) {
    logMessage(message, from, to, sent, 0);
  }

  @Override
  public void logException(Exception e) {
    LOG.debug("SIP", e);
  }

  @Override
  public void logException(Throwable e) {
    LOG.debug("SIP", e);
  }

  @Override
  public void logFatalError(String said) {
    LOG.warn("SIP: {}", said);
  }

  @Override
  public void logError(String said) {
    LOG.debug("SIP: {}", said);
  }

  @Override
  public void logError(String said, Exception e) {
    LOG.debug("SIP: {}", said, e);
  }

  @Override
  public void logWarning(String said) {
    LOG.debug("SIP: {}", said);
  }

  @Override
  public boolean isLoggingEnabled() {
    return false;
  }

  @Override
  public boolean isLoggingEnabled(int level) {
    return false;
  }

  @Override
  public int getLineCount() {
    return 0;
  }

  @Override
  public String getLoggerName() {
    return LOG.getName();
  }

  @Override
  public void logStackTrace() {
    // Where the library stands says nothing to a duty room.
  }

  @Override
  public void logStackTrace(int level) {
    logStackTrace();
  }

  @Override
  public void logDebug(String said) {
    // Off: it is what the library would say at every step.
  }

  @Override
  public void logDebug(String said, Exception e) {
    logDebug(said);
  }

  @Override
  public void logTrace(String said) {
    logDebug(said);
  }

  @Override
  public void logInfo(String said) {
    logDebug(said);
  }

  @Override
  public void disableLogging() {
    // The program's log says what is logged.
  }

  @Override
  public void enableLogging() {
    disableLogging();
  }

  @Override
  public void setBuildTimeStamp(String time) {
    // Not of interest.
  }

  @Override
  public void setStackProperties(Properties properties) {
    // There are none for this log.
  }

  @Override
  public void setSipStack(SipStack stack) {
    // Every stack says the same.
  }

  @Override
  public void closeLogFile() {
    // There is no file of its own.
  }
}
