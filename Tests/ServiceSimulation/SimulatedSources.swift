public import AssayTesting
public import Casework
public import Jobs
import Recognition

extension ServiceClock: WallClock {}

extension ServiceRandomness: RandomSource {}
