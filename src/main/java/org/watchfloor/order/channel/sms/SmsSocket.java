package org.watchfloor.order.channel.sms;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.channel.Pace;
import org.watchfloor.order.channel.setting.Peer;
import org.watchfloor.order.channel.setting.Tls;
import org.watchfloor.order.channel.setting.TrustFile;
import org.watchfloor.store.WayOut;

/** Makes connections to a gateway that do not wait longer than the settings say. */
public final class SmsSocket {
  private SmsSocket() {}

  /**
   * Connects, and where the settings want it makes the connection secret. Waits for the network.
   *
   * @throws IOException if there is nobody, or it is not who it should be
   * @throws RefusedException if the file of the certificates cannot be used, or in a drill
   */
  public static Socket open(Peer peer, Pace pace, WayOut out) throws IOException {
    out.take();
    Socket socket = new Socket();
    try {
      socket.connect(
          new InetSocketAddress(peer.host(), peer.port()), (int) pace.connect().toMillis());
      socket.setTcpNoDelay(true);
      return peer.tls() == Tls.OFF ? socket : secret(socket, peer, pace.answer());
    } catch (IOException | RefusedException e) {
      socket.close();
      throw e;
    }
  }

  private static Socket secret(Socket open, Peer peer, Duration answer) throws IOException {
    SSLSocketFactory factory =
        peer.ca()
            .map(TrustFile::factory)
            .orElseGet(() -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    SSLSocket socket = (SSLSocket) factory.createSocket(open, peer.host(), peer.port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.setSoTimeout((int) answer.toMillis());
    socket.startHandshake();
    socket.setSoTimeout(0);
    return socket;
  }
}
