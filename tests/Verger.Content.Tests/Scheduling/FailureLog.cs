using Microsoft.Extensions.Logging;

namespace Verger.Content.Tests.Scheduling;

/// <summary>Keeps what scheduled tasks log as an error.</summary>
internal sealed class FailureLog : ILoggerProvider
{
    public List<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName.Contains(".Scheduling.", StringComparison.Ordinal) ? Lines : []);

    public void Dispose()
    {
    }

    private sealed class Logger(List<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                lines.Add(formatter(state, exception));
            }
        }
    }
}
