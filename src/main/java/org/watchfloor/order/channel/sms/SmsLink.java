package org.watchfloor.order.channel.sms;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.channel.Pace;
import org.watchfloor.order.channel.setting.Peer;
import org.watchfloor.order.channel.setting.Tls;
import org.watchfloor.order.channel.setting.TrustFile;

/** Makes connections to a gateway that do not wait longer than the settings say. */
final class SmsLink implements ConnectionFactory {
  private final Peer peer;
  private final Pace pace;

  SmsLink(Peer peer, Pace pace) {
    this.peer = peer;
    this.pace = pace;
  }

  @Override
  public Connection createConnection(String host, int port) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(host, port), (int) pace.connect().toMillis());
      return new SocketConnection(peer.tls() == Tls.OFF ? socket : secret(socket, host, port));
    } catch (IOException | RefusedException e) {
      socket.close();
      throw e;
    }
  }

  private Socket secret(Socket open, String host, int port) throws IOException {
    SSLSocketFactory factory =
        peer.ca()
            .map(TrustFile::factory)
            .orElseGet(() -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    SSLSocket socket = (SSLSocket) factory.createSocket(open, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.setSoTimeout((int) pace.answer().toMillis());
    socket.startHandshake();
    socket.setSoTimeout(0);
    return socket;
  }
}
