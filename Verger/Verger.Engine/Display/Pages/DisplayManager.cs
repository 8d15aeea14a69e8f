using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;
using Verger.Engine.Display.Placement;

namespace Verger.Engine.Display.Pages;

/// <summary>Builds the shapes of a model from what each of its drivers yields. The shape has the name of the model's class.</summary>
internal sealed class DisplayManager<TModel>(
    IEnumerable<IDisplayDriver<TModel>> drivers,
    IShapeFactory shapeFactory,
    ILayoutAccessor layoutAccessor,
    PlacementBinding placement,
    IUpdateModelAccessor updateModelAccessor,
    ILogger<DisplayManager<TModel>> logger) : IDisplayManager<TModel>
{
    public async Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel? updater, string displayType = "", string groupId = "")
    {
        var actualType = string.IsNullOrEmpty(displayType) ? "Detail" : displayType;
        var shape = await CreateShapeAsync(actualType == "Detail" ? null : actualType);
        shape.Metadata.DisplayType = actualType;
        var context = new BuildDisplayContext(
            shape, actualType, groupId, shapeFactory, await layoutAccessor.GetLayoutAsync(), updater ?? updateModelAccessor.ModelUpdater);
        await placement.BindAsync(context);
        foreach (var driver in drivers)
        {
            await ShowAsync(driver, model, context);
        }

        return shape;
    }

    public async Task<IShape> BuildEditorAsync(TModel model, IUpdateModel? updater, bool isNew, string groupId = "", string htmlPrefix = "")
    {
        var context = new BuildEditorContext(
            await CreateShapeAsync("Edit"), groupId, isNew, htmlPrefix, shapeFactory, await layoutAccessor.GetLayoutAsync(), updater ?? updateModelAccessor.ModelUpdater);
        await placement.BindAsync(context);
        foreach (var driver in drivers)
        {
            await EditAsync(driver.BuildEditorAsync(model, context), context);
        }

        return context.Shape;
    }

    public async Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel? updater, bool isNew, string groupId = "", string htmlPrefix = "")
    {
        var context = new UpdateEditorContext(
            await CreateShapeAsync("Edit"), groupId, isNew, htmlPrefix, shapeFactory, await layoutAccessor.GetLayoutAsync(), updater ?? updateModelAccessor.ModelUpdater);
        await placement.BindAsync(context);
        foreach (var driver in drivers)
        {
            await EditAsync(driver.UpdateEditorAsync(model, context), context);
        }

        return context.Shape;
    }

    private ValueTask<IShape> CreateShapeAsync(string? suffix)
        => shapeFactory.CreateAsync(
            suffix is null ? typeof(TModel).Name : typeof(TModel).Name + "_" + suffix,
            static factory => new ValueTask<IShape>(new ZoneHolding(() => factory.CreateAsync("ContentZone"))),
            shapeFactory);

    private static async Task EditAsync(Task<IDisplayResult> building, BuildEditorContext context)
    {
        if (await building is { } result)
        {
            await result.ApplyAsync(context);
        }
    }

    private async Task ShowAsync(IDisplayDriver<TModel> driver, TModel model, BuildDisplayContext context)
    {
        try
        {
            if (await driver.BuildDisplayAsync(model, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
        catch (Exception exception) when (DriverFaults.MayGoOn(exception))
        {
            logger.LogError(exception, "The display driver {Driver} failed; its shapes are left out of the page.", driver.GetType().FullName);
        }
    }
}
