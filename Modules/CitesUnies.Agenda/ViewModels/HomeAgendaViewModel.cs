using OrchardCore.DisplayManagement;

namespace CitesUnies.Agenda.ViewModels;

/// <summary>The agenda's section of the home page.</summary>
public class HomeAgendaViewModel
{
    /// <summary>The next events.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];
}
