using Microsoft.Extensions.Logging;

namespace Verger.Content.Tests.Recipes;

/// <summary>Keeps the warnings that are logged.</summary>
internal sealed class WarningLog : ILoggerProvider, ILogger
{
    public List<string> Warnings { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Warnings.Add(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
