using Microsoft.Extensions.Logging;
using YesSql;

namespace Verger.Engine.Content.Handlers;

/// <summary>
/// What becomes of an exception of a handler. A step that writes fails with it, so that nothing half done is stored;
/// a step that reads goes on without the handler. Either way the log names the handler.
/// </summary>
internal sealed partial class HandlerFaults(ILogger<HandlerFaults> logger)
{
    private const ContentEvent Reading = ContentEvent.Loading | ContentEvent.Loaded | ContentEvent.GetContentItemAspect;

    /// <summary>For an exception filter: whether to go on.</summary>
    public bool MayGoOn(Exception exception, object handler, ContentEvent step)
    {
        if (exception is OperationCanceledException or ConcurrencyException)
            return false;

        // What a part's or field's handler threw was told when it passed here the first time.
        if (handler is not ContentPartHandlerCoordinator)
            Failed(logger, exception, handler.GetType(), step);

        return (step & Reading) != 0;
    }

    [LoggerMessage(LogLevel.Error, "The content handler {Handler} failed in {Step}.")]
    private static partial void Failed(ILogger logger, Exception exception, Type handler, ContentEvent step);
}
