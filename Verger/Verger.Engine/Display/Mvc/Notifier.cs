using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace Verger.Engine.Display.Mvc;

/// <summary>Keeps what the user is told until the page is made. One a scope.</summary>
internal sealed class Notifier : INotifier
{
    private readonly List<NotifyEntry> _entries = [];

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message)
    {
        _entries.Add(new NotifyEntry { Type = type, Message = message });
        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _entries;
}
