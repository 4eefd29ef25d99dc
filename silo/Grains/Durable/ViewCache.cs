namespace EqualityCloud.Grains.Durable;

/// <summary>The last view that was made of a state: views are immutable, so as long as state, day and rule are the same, so is the view.</summary>
internal sealed class ViewCache<TState, TView>
    where TState : class
    where TView : class
{
    private TState? _state;
    private DateOnly _day;
    private object? _rule;
    private TView? _view;

    public TView Get(TState state, DateOnly day, object? rule, Func<TView> make)
    {
        if (_view is null || !ReferenceEquals(_state, state) || _day != day || !Equals(_rule, rule))
        {
            (_state, _day, _rule, _view) = (state, day, rule, make());
        }
        return _view;
    }

    /// <summary>Lets go of the view, and of the state that it was made of.</summary>
    public void Forget() => (_state, _rule, _view) = (null, null, null);
}
