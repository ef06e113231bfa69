package io.github.unityinitiative.publish;

/** Says that more signatories would be listed than the policy lets be held in memory. The message has no name in it. */
public final class PublicationLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int maximumListed;

    PublicationLimitException(int maximumListed) {
        super("more than " + maximumListed + " signatories would be listed");
        this.maximumListed = maximumListed;
    }

    /**
     * The bound that was passed.
     *
     * @return the policy's largest number of listed signatories
     */
    public int maximumListed() {
        return maximumListed;
    }
}
