public import AssayTesting
public import Casework
import Jobs
import Recognition

extension ServiceClock: WallClock {}

extension ServiceRandomness: RandomSource {}
