package org.watchfloor.order.channel.sms.smpp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** A gateway of text messages in this process, of the library's own server side. */
public final class SmppGateway implements ServerMessageReceiverListener, AutoCloseable {
  private static final int NO_ANSWER = -1;

  private final String password;
  private final SMPPServerSessionListener listener;
  private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
  private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
  private final Semaphore come = new Semaphore(0);
  private final AtomicInteger asked = new AtomicInteger();
  private volatile IntUnaryOperator codes = which -> 0;

  /** Listens at a port and lets in who has the password. */
  public SmppGateway(int port, String password) throws IOException {
    this.password = password;
    listener = new SMPPServerSessionListener(port);
    listener.setMessageReceiverListener(this);
    Thread.ofVirtual().start(this::serve);
  }

  /** Answers the message of each running number, from 1, with this status; -1 with none. */
  public void answer(IntUnaryOperator how) {
    asked.set(0);
    codes = how;
  }

  static int silence() {
    return NO_ANSWER;
  }

  /** What was submitted and taken, in order. */
  public List<SubmitSm> taken() {
    return taken;
  }

  private void serve() {
    try {
      while (true) {
        SMPPServerSession session = listener.accept();
        sessions.add(session);
        Thread.ofVirtual().start(() -> bind(session));
      }
    } catch (IOException e) {
      // Closed by the test.
      sessions.forEach(SMPPServerSession::close);
    }
  }

  private void bind(SMPPServerSession session) {
    try {
      BindRequest wanted = session.waitForBind(5000);
      if (wanted.getPassword().equals(password)) {
        wanted.accept("gateway");
        come.release();
      } else {
        wanted.reject(SMPPConstant.STAT_ESME_RINVPASWD);
      }
    } catch (IOException | TimeoutException | PDUStringException e) {
      session.close();
    }
  }

  @Override
  public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession from)
      throws ProcessRequestException {
    int code = codes.applyAsInt(asked.incrementAndGet());
    if (code == NO_ANSWER) {
      from.close();
    }
    if (code != 0) {
      throw new ProcessRequestException("as the test says", code);
    }
    taken.add(message);
    try {
      return new SubmitSmResult(
          new MessageId("G" + taken.size()), new org.jsmpp.bean.OptionalParameter[0]);
    } catch (PDUStringException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells of a message under its running number, from 1. */
  public void tell(int which, String state) throws Exception {
    String text =
        "id:G%d sub:001 dlvrd:001 submit date:2607200210 done date:2607200211 stat:%s err:000 text:"
            .formatted(which, state);
    deliver(
        "1",
        new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
        new GeneralDataCoding(),
        text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Brings a text somebody sends. */
  public void bring(String from, String text) throws Exception {
    deliver(
        from,
        new ESMClass(),
        new GeneralDataCoding(Alphabet.ALPHA_UCS2),
        text.getBytes(StandardCharsets.UTF_16BE));
  }

  private void deliver(String from, ESMClass kind, GeneralDataCoding coding, byte[] words)
      throws Exception {
    sessions
        .getLast()
        .deliverShortMessage(
            "",
            TypeOfNumber.UNKNOWN,
            NumberingPlanIndicator.UNKNOWN,
            from,
            TypeOfNumber.UNKNOWN,
            NumberingPlanIndicator.UNKNOWN,
            "10690000",
            kind,
            (byte) 0,
            (byte) 0,
            new RegisteredDelivery(),
            coding,
            words);
  }

  /** Whether another session is bound within this time; those that came before do not count. */
  public boolean comes(Duration within) throws InterruptedException {
    return come.tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Ends all sessions, as a network does. */
  public void hangUp() {
    come.drainPermits();
    sessions.forEach(SMPPServerSession::close);
  }

  @Override
  public void close() throws IOException {
    listener.close();
    sessions.forEach(SMPPServerSession::close);
  }

  private static ProcessRequestException never() {
    return new ProcessRequestException("not asked", SMPPConstant.STAT_ESME_RINVCMDID);
  }

  @Override
  public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti m, SMPPServerSession s)
      throws ProcessRequestException {
    throw never();
  }

  @Override
  public QuerySmResult onAcceptQuerySm(QuerySm m, SMPPServerSession s)
      throws ProcessRequestException {
    throw never();
  }

  @Override
  public void onAcceptReplaceSm(ReplaceSm m, SMPPServerSession s) throws ProcessRequestException {
    throw never();
  }

  @Override
  public void onAcceptCancelSm(CancelSm m, SMPPServerSession s) throws ProcessRequestException {
    throw never();
  }

  @Override
  public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm m, SMPPServerSession s)
      throws ProcessRequestException {
    throw never();
  }

  @Override
  public void onAcceptCancelBroadcastSm(CancelBroadcastSm m, SMPPServerSession s)
      throws ProcessRequestException {
    throw never();
  }

  @Override
  public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm m, SMPPServerSession s)
      throws ProcessRequestException {
    throw never();
  }

  @Override
  public DataSmResult onAcceptDataSm(DataSm m, Session s) throws ProcessRequestException {
    throw never();
  }
}
