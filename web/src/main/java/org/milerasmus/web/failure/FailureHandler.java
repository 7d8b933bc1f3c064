package org.milerasmus.web.failure;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.frame.LocalAddress;
import org.milerasmus.web.http.RequestId;

/**
 * Answers every failure of a page: what the user can put right becomes a message on the same page, with everything that
 * was typed still there; the rest becomes a plain page with a number that is also in the log.
 */
class FailureHandler extends ExceptionHandlerWrapper {

    private static final String SIGN_IN = "/security/login?from=";

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            ExceptionQueuedEvent first = events.next();
            events.remove();
            while (events.hasNext()) { // what follows is only a consequence
                events.next();
                events.remove();
            }
            answer(context, first.getContext().getException(), first.getContext().getPhaseId());
        }
        getWrapped().handle();
    }

    private void answer(FacesContext context, Throwable exception, PhaseId phase) {
        Failure failure = Failure.of(exception);
        if (exception instanceof ViewExpiredException) {
            TypedInput.keep(context);
        } else if (context.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase)) {
            failure.log(request(context));
            FailureMessages.add(context, failure);
            if (failure.isStale()) {
                CDI.current().select(Versions.class).get().compare(context);
            }
        } else if (failure.isBusiness() && !failure.isMissing() && !PhaseId.RENDER_RESPONSE.equals(phase)) {
            FailureMessages.add(context, failure);
        } else if (failure.status() == HttpServletResponse.SC_FORBIDDEN && context.getExternalContext().getUserPrincipal() == null) {
            redirect(context, SIGN_IN + URLEncoder.encode(LocalAddress.of(request(context)), StandardCharsets.UTF_8));
        } else {
            failure.log(request(context));
            send(context, failure);
        }
    }

    private static void redirect(FacesContext context, String address) {
        try {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + address);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(FacesContext context, Failure failure) {
        if (context.getPartialViewContext().isAjaxRequest()) {
            Feedback.error(failure.key(), RequestId.of(request(context)));
            return;
        }
        try {
            if (!context.getExternalContext().isResponseCommitted()) {
                context.getExternalContext().responseReset();
                context.getExternalContext().responseSendError(failure.status(), null);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
