using OrchardCore.DisplayManagement.Views;

namespace Verger.TestModule.ViewModels;

/// <summary>A view model that is a shape itself.</summary>
public class FramedViewModel : ShapeViewModel
{
    /// <summary>What it says.</summary>
    public string Text { get; set; } = string.Empty;
}
