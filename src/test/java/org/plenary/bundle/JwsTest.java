package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.Base64;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;

/** Our signatures against another implementation of JOSE, in both directions. */
class JwsTest {

    private static final String PAYLOAD = "{\"review\":\"rv-ö\"}";

    private final OctetKeyPair theirs = theirKey();

    private static OctetKeyPair theirKey() {
        try {
            return new OctetKeyPairGenerator(Curve.Ed25519).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private String theirJws(JWSHeader header) throws JOSEException {
        var jws = new JWSObject(header, new Payload(PAYLOAD));
        jws.sign(new Ed25519Signer(theirs));
        return jws.serialize(true);
    }

    private JWSHeader.Builder header() throws JOSEException {
        return new JWSHeader.Builder(JWSAlgorithm.Ed25519).keyID(theirs.computeThumbprint().toString());
    }

    @Test
    void othersVerifyWhatWeSign() throws ParseException, JOSEException {
        Keys ours = Keys.generate();
        OctetKeyPair jwk = new OctetKeyPair.Builder(Curve.Ed25519, new Base64URL(ours.publicKey())).build();
        JWSObject jws = JWSObject.parse(Jws.sign(ours, PAYLOAD), new Payload(PAYLOAD));
        assertThat(jws.verify(new Ed25519Verifier(jwk))).isTrue();
        assertThat(jws.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.Ed25519);
        assertThat(jws.getHeader().getKeyID()).isEqualTo(jwk.computeThumbprint().toString());
        assertThat(JWSObject.parse(Jws.sign(ours, PAYLOAD), new Payload(PAYLOAD + " ")).verify(new Ed25519Verifier(jwk))).isFalse();
    }

    @Test
    void weVerifyWhatOthersSign() throws JOSEException {
        String jws = theirJws(header().build());
        assertThat(Jws.verify(theirs.getX().toString(), jws, PAYLOAD)).isTrue();
        assertThat(Jws.verify(theirs.getX().toString(), jws, PAYLOAD + " ")).isFalse();
        assertThat(Jws.verify(Keys.generate().publicKey(), jws, PAYLOAD)).isFalse();
    }

    @Test
    void aHeaderThatSaysMoreOrLessIsNotTaken() throws JOSEException {
        assertThat(Jws.verify(theirs.getX().toString(), theirJws(header().customParam("note", true).build()), PAYLOAD)).isFalse();
        assertThat(Jws.verify(theirs.getX().toString(), theirJws(header().keyID(null).build()), PAYLOAD)).isFalse();
        assertThat(Jws.verify(theirs.getX().toString(), theirJws(header().keyID("other").build()), PAYLOAD)).isFalse();
        assertThat(Jws.verify(theirs.getX().toString(),
                theirJws(new JWSHeader.Builder(JWSAlgorithm.EdDSA).keyID(theirs.computeThumbprint().toString()).build()), PAYLOAD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "e30..", "e30..AAAA"})
    void whatIsNoSignatureVerifiesNothing(String jws) {
        assertThat(Jws.verify(theirs.getX().toString(), jws, PAYLOAD)).isFalse();
    }

    @Test
    void eachSignatureHasOneWrittenForm() {
        Keys ours = Keys.generate();
        String jws = Jws.sign(ours, PAYLOAD);
        assertThat(Jws.verify(ours.publicKey(), jws, PAYLOAD)).isTrue();
        assertThat(Jws.verify(ours.publicKey(), jws + "==", PAYLOAD)).isFalse();
        for (char last : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
            String other = jws.substring(0, jws.length() - 1) + last;
            assertThat(Jws.verify(ours.publicKey(), other, PAYLOAD)).isEqualTo(other.equals(jws));
        }
        assertThat(Jws.verify(ours.publicKey() + "=", jws, PAYLOAD)).isFalse();
    }

    @Test
    void aBundlesSignatureCoversWhatTheFormatSays() throws Exception {
        Bundle bundle = Samples.conversationSigned();
        Bundle.Signature signature = bundle.signatures().getFirst();
        String hash = bundle.changes().get(2).hash().text();
        String frame = new JsonCanonicalizer("{\"since\":{},\"made\":{\"at\":\"2026-11-20T12:01:00.000Z\",\"by\":\"anna-keller\","
                + "\"app\":\"0.1.0\"},\"have\":{\"k7qm3xab\":[3,\"" + hash + "\"],\"t4ws9dpe\":[3,\""
                + bundle.changes().getLast().hash().text() + "\"]}}").getEncodedString();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(frame.getBytes(StandardCharsets.UTF_8));
        String payload = "{\"frame\":\"sha256-" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest)
                + "\",\"heads\":{\"k7qm3xab\":[3,\"" + hash + "\"]},\"review\":\"rv-5d2m8tq1\"}";
        OctetKeyPair jwk = new OctetKeyPair.Builder(Curve.Ed25519, new Base64URL(signature.key())).build();
        assertThat(JWSObject.parse(signature.jws(), new Payload(payload)).verify(new Ed25519Verifier(jwk))).isTrue();
    }

    @Test
    void everyLineOfABundleIsTheCanonicalFormThatAnotherProgramFinds() throws Exception {
        for (Change change : Samples.conversation()) {
            assertThat(new JsonCanonicalizer(change.line()).getEncodedString()).isEqualTo(change.line());
        }
    }
}
